package dev.uketsuke.understanding;

import dev.uketsuke.understanding.Needles.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a regular expression, as this package writes them, for the strings that its matches hold. */
final class ExpressionReader {
    private static final int LARGEST_CLASS = 24;
    private static final int LONGEST_CLASS_RANGE = 12;

    private final String expression;
    private int at;
    private boolean anchored;

    private ExpressionReader(String expression) {
        this.expression = expression;
    }

    /** What was read; {@code anchored} where it matches at some places only. */
    record Read(Part part, boolean anchored) {
        Needles needles() {
            return Needles.of(part, anchored);
        }
    }

    static Read read(String expression) throws UnknownSyntaxException {
        var reader = new ExpressionReader(expression);
        if (expression.startsWith("(?m)")) {
            reader.at = 4;
        }
        var part = reader.alternatives();
        if (reader.at < expression.length()) {
            throw new UnknownSyntaxException();
        }
        return new Read(part, reader.anchored);
    }

    /** The alternatives at the top of an expression, each an expression of its own. */
    static List<String> alternatives(String expression) throws UnknownSyntaxException {
        var reader = new ExpressionReader(expression);
        var alternatives = new ArrayList<String>();
        int start = 0;
        while (true) {
            var _ = reader.sequence();
            alternatives.add(expression.substring(start, reader.at));
            if (reader.at == expression.length()) {
                return alternatives;
            }
            reader.expect('|');
            start = reader.at;
        }
    }

    private Part alternatives() throws UnknownSyntaxException {
        var parts = new ArrayList<Part>();
        parts.add(sequence());
        while (more() && expression.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.getFirst() : Part.either(parts);
    }

    private Part sequence() throws UnknownSyntaxException {
        var parts = new ArrayList<Part>();
        while (more() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            parts.add(repeated(one()));
        }
        return parts.size() == 1 ? parts.getFirst() : Part.joined(parts);
    }

    private Part one() throws UnknownSyntaxException {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '.' -> Part.anything();
            case '^', '$' -> nowhereElse();
            case '\\' -> escaped();
            case '*', '+', '?', '{' -> throw new UnknownSyntaxException();
            default -> literal(c);
        };
    }

    private Part literal(char c) {
        if (Character.isHighSurrogate(c) && more()) {
            return new Part.Exactly(Set.of("" + c + expression.charAt(at++)));
        }
        return new Part.Exactly(Set.of(String.valueOf(c)));
    }

    private Part nowhereElse() {
        anchored = true;
        return Part.nothing();
    }

    private Part group() throws UnknownSyntaxException {
        if (expression.startsWith("?:", at)) {
            at += 2;
        } else if (expression.startsWith("?", at)) {
            throw new UnknownSyntaxException();
        }
        var inner = alternatives();
        expect(')');
        return inner;
    }

    private Part escaped() throws UnknownSyntaxException {
        if (!more()) {
            throw new UnknownSyntaxException();
        }
        char c = expression.charAt(at++);
        return switch (c) {
            case 'b', 'B', 'A', 'z' -> nowhereElse();
            case 's', 'S', 'd', 'D', 'w', 'W' -> Part.anything();
            case 'n' -> literal('\n');
            case 't' -> literal('\t');
            case 'r' -> literal('\r');
            case 'p', 'P', 'x' -> {
                named(c);
                yield Part.anything();
            }
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new UnknownSyntaxException();
                }
                yield literal(c);
            }
        };
    }

    private void named(char kind) throws UnknownSyntaxException {
        if (!more()) {
            throw new UnknownSyntaxException();
        }
        at = expression.charAt(at) == '{' ? expression.indexOf('}', at) + 1 : at + (kind == 'x' ? 2 : 1);
        if (at <= 0 || at > expression.length()) {
            throw new UnknownSyntaxException();
        }
    }

    /** A class of a few characters is one of them; of a larger one nothing is said. */
    private Part characters() throws UnknownSyntaxException {
        var few = new TreeSet<String>();
        boolean small = true;
        if (more() && expression.charAt(at) == '^') {
            small = false;
            at++;
        }
        for (boolean first = true; more() && (first || expression.charAt(at) != ']'); first = false) {
            char c = expression.charAt(at++);
            if (c == '\\' && more()) {
                c = expression.charAt(at++);
                small &= !Character.isLetterOrDigit(c);
                if (c == 'p' || c == 'P' || c == 'x') {
                    named(c);
                }
            } else if (c == '[') {
                throw new UnknownSyntaxException();
            }
            small &= !Character.isSurrogate(c);
            if (at + 1 < expression.length() && expression.charAt(at) == '-' && expression.charAt(at + 1) != ']') {
                char last = expression.charAt(at + 1);
                at += 2;
                if (last == '\\') {
                    at++;
                    small = false;
                }
                small &= last >= c && last - c < LONGEST_CLASS_RANGE;
                for (char one = c; small && one <= last; one++) {
                    few.add(String.valueOf(one));
                }
            } else {
                few.add(String.valueOf(c));
            }
        }
        expect(']');
        return small && few.size() <= LARGEST_CLASS ? new Part.Exactly(Set.copyOf(few)) : Part.anything();
    }

    private Part repeated(Part part) throws UnknownSyntaxException {
        if (!more() || "*+?{".indexOf(expression.charAt(at)) < 0) {
            return part;
        }
        char sign = expression.charAt(at++);
        boolean leftOut = sign == '*' || sign == '?';
        boolean once = sign == '?';
        if (sign == '{') {
            int end = expression.indexOf('}', at);
            if (end < 0 || !Character.isDigit(expression.charAt(at))) {
                throw new UnknownSyntaxException();
            }
            leftOut = expression.charAt(at) == '0';
            at = end + 1;
        }
        if (more() && expression.charAt(at) == '?') {
            at++;
        }
        if (once && part instanceof Part.Exactly(var strings)) {
            return new Part.Exactly(
                    Stream.concat(strings.stream(), Stream.of("")).collect(Collectors.toSet()));
        }
        return leftOut ? Part.anything() : new Part.Holding(part.held());
    }

    private boolean more() {
        return at < expression.length();
    }

    private void expect(char c) throws UnknownSyntaxException {
        if (!more() || expression.charAt(at++) != c) {
            throw new UnknownSyntaxException();
        }
    }

    /** The expression is written in a way that is not known here. */
    static final class UnknownSyntaxException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
