package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Choice;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which of a question's choices some words mean: by key, label, cue or number. */
final class Choices {
    /** Between the alternatives that one label names: 「戻しても解消しない・変更していない」. */
    private static final Pattern ALTERNATIVES = Pattern.compile("・|, or ");

    private static final Pattern ABSENCE =
            Cues.whole("(?:特に)?(?:なし|無し|無い|ない|ありません|ございません)(?:です)?", "none|nothing|never|not at all");

    private static final int SHORTEST_PART = 6;

    private static final Pattern NUMBER = Cues.whole(
            "(?:no\\.? ?|#|option |the )?([0-9]{1,2}|[①-⑳])(?:番目?|つ目|個目|[.)])?(?:です|で(?:お願いします)?|を(?:選択|選びます))?");
    private static final Pattern NEGATED_AFTER = Pattern.compile(
            "^ ?(?:(?:では|じゃ)(?:な(?:く|い|かった)|あり?ません|ございません)|でな[くい]|というより|より(?:も|は)|以外|(?:は|も|が|には?)?(?:なし|無し|無理|ng|出(?:ら)?れな|出(?:ら)?れま|遠慮|控え|不要|いりません|要りません|しません|しない|できません|できない|いたしません|ありません|ないで|ません|ない)|は困|は避け|is not|isn'?t|not )");
    private static final Pattern NEGATED_BEFORE = Pattern.compile(
            "(?:(?:\\bnot?|\\bwithout|rather than|instead of) (?:an? |the |really |just )?|n't (?:\\w+ )?)$");

    /** These say so alone; inside other words, as in "no workaround", they belong to them. */
    private static final Set<String> BARE = Set.of("yes", "no", "はい", "いいえ");

    private Choices() {}

    /** The choices meant by a span, at most one for each part of it. */
    static List<Match> in(Folded said, Span span, Question question) {
        var phrase = Phrase.edged(said, span);
        var words = said.text(phrase);
        var exact = question.choices().stream()
                .filter(choice -> names(choice).anyMatch(words::equals))
                .findFirst();
        if (exact.isPresent()) {
            return List.of(new Match(exact.get().key(), phrase));
        }
        var numbered = numbered(words, question);
        if (numbered.isPresent()) {
            return List.of(new Match(numbered.get(), phrase));
        }
        if (yesNo(question)) {
            var truth = YesNo.of(said, phrase)
                    .filter(one -> question.choice(one.key()).isPresent())
                    .filter(_ -> !leavesOpen(said, phrase, question));
            if (truth.isPresent()) {
                return List.of(new Match(truth.get().key(), phrase));
            }
        }
        return standing(said, phrase, question);
    }

    /** Whoever says that there is none of something has neither agreed nor refused (#68). */
    static boolean leavesOpen(Folded said, Span phrase, Question question) {
        return question.slot().equals(Slots.RECORDING_CONSENT)
                && ABSENCE.matcher(Phrase.bare(said, phrase)).find();
    }

    /** Whether a question is answered by yes or no. */
    static boolean yesNo(Question question) {
        return question.choice(Truth.YES.key()).isPresent()
                && question.choice(Truth.NO.key()).isPresent();
    }

    /** Every folded name of the question's choices, the longest first. */
    static List<String> names(Question question) {
        return question.choices().stream()
                .flatMap(Choices::names)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> names(Choice choice) {
        var labels = List.of(choice.label().ja(), choice.label().en());
        var parts = labels.stream()
                .flatMap(label -> Arrays.stream(ALTERNATIVES.split(label)))
                .filter(part -> part.length() >= SHORTEST_PART);
        return Stream.of(Stream.of(choice.key()), labels.stream(), parts, choice.cues().stream())
                .flatMap(names -> names)
                .map(Folded::of)
                .map(name -> Phrase.bare(name, name.all()))
                .filter(name -> !name.isEmpty());
    }

    private static Optional<String> numbered(String words, Question question) {
        var matcher = NUMBER.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var digits = matcher.group(1);
        int number = digits.charAt(0) >= '①' ? digits.charAt(0) - '①' + 1 : Integer.parseInt(digits);
        return IntStream.rangeClosed(1, question.choices().size())
                .filter(index -> index == number)
                .mapToObj(index -> question.choices().get(index - 1).key())
                .findFirst();
    }

    private static List<Match> standing(Folded said, Span phrase, Question question) {
        var words = said.text(phrase);
        record Standing(Choice choice, Span span) {}
        var standing = new ArrayList<Standing>();
        for (var choice : question.choices()) {
            names(choice)
                    .filter(name -> !BARE.contains(name) && Names.stands(name, words))
                    .forEach(name -> {
                        int at = words.indexOf(name);
                        standing.add(new Standing(
                                choice, new Span(phrase.start() + at, phrase.start() + at + name.length())));
                    });
        }
        standing.sort(
                Comparator.comparingInt(one -> one.span().start() - one.span().end()));
        var taken = new ArrayList<Standing>();
        for (var one : standing) {
            if (taken.stream().noneMatch(other -> other.span().overlaps(one.span()))) {
                taken.add(one);
            }
        }
        var found = new ArrayList<Match>();
        taken.sort(Comparator.comparingInt(one -> one.span().start()));
        for (var one : taken) {
            boolean negated = NEGATED_AFTER.matcher(said.after(one.span(), 12)).find()
                    || NEGATED_BEFORE.matcher(said.before(one.span(), 16)).find();
            var key = !negated ? Optional.of(one.choice().key()) : opposite(one.choice(), question);
            key.filter(known -> found.stream().noneMatch(match -> match.value().equals(known)))
                    .ifPresent(known -> found.add(new Match(known, phrase)));
        }
        return found;
    }

    /** What is left when one of two choices is ruled out; whether somebody knows is not one of them. */
    private static Optional<String> opposite(Choice ruledOut, Question question) {
        if (yesNo(question)) {
            return Optional.of(ruledOut.key())
                    .filter(key -> key.equals(Truth.YES.key()) || key.equals(Truth.NO.key()))
                    .map(key -> key.equals(Truth.YES.key()) ? Truth.NO.key() : Truth.YES.key());
        }
        var others = question.choices().stream()
                .map(Choice::key)
                .filter(key -> !key.equals(ruledOut.key()) && !key.equals(Truth.UNKNOWN.key()))
                .toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }
}
