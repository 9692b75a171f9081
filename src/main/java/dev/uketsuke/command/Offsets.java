package dev.uketsuke.command;

import dev.uketsuke.privacy.Finding;
import dev.uketsuke.privacy.Masked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads from chars of a masked text back to code points of the text as it came; within a placeholder, to its secret. */
final class Offsets {
    private final String masked;
    private final List<Piece> pieces = new ArrayList<>();

    Offsets(Masked masked) {
        this.masked = masked.text();
        int at = 0;
        int points = 0;
        for (var finding : masked.findings()) {
            int plain = this.masked.offsetByCodePoints(at, finding.start() - points);
            int end = this.masked.indexOf(']', plain) + 1;
            pieces.add(new Piece(at, plain, points, null));
            pieces.add(new Piece(plain, end, finding.start(), finding));
            at = end;
            points = finding.end();
        }
        pieces.add(new Piece(at, this.masked.length(), points, null));
    }

    String masked() {
        return masked;
    }

    /** The code point at which something that begins at this char of the masked text begins. */
    int start(int at) {
        var piece = pieces.stream()
                .filter(one -> one.start() <= at && at < one.end())
                .findFirst()
                .orElse(pieces.getLast());
        return piece.secret() == null
                ? piece.points() + masked.codePointCount(piece.start(), at)
                : piece.secret().start();
    }

    /** The code point, exclusive, at which something that ends before this char of the masked text ends. */
    int end(int at) {
        var piece = pieces.stream()
                .filter(one -> one.start() < at && at <= one.end())
                .findFirst()
                .orElse(pieces.getFirst());
        return piece.secret() == null
                ? piece.points() + masked.codePointCount(piece.start(), at)
                : piece.secret().end();
    }

    private record Piece(
            int start, int end, int points, @Nullable Finding secret) {}
}
