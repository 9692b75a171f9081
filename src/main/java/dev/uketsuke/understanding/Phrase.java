package dev.uketsuke.understanding;

import com.google.re2j.Pattern;

/** A piece of text without the stops and courtesies around it. */
final class Phrase {
    private static final String EDGE = " 。.!?、,;~…・\n\"'()「」『』*-";
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:すみません|すいません|申し訳(?:ありません|ございません)|恐れ入りますが|お手数ですが|えっと|えーと|あの|では|じゃあ|それでは|やっぱり|やはり|一旦|いったん|とりあえず|今回は|もう|ちょっと|少し|sorry|please|pls|ok|okay|well|actually|hmm+|um+|hi|hello|hey|so)[、,。. !]*)+");

    private Phrase() {}

    /** The folded words of a span between its stops, quotation marks and blanks. */
    static String bare(Folded said, Span span) {
        return said.text(edged(said, span));
    }

    static Span edged(Folded said, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && EDGE.indexOf(said.text().charAt(start)) >= 0) {
            start++;
        }
        while (start < end && EDGE.indexOf(said.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    /** Without the stops and blanks before it. */
    static Span begun(Folded said, Span span) {
        return new Span(Math.min(edged(said, span).start(), span.end()), span.end());
    }

    /** The same without "sorry", "please", すみません and the like before it. */
    static String plea(Folded said, Span span) {
        var words = bare(said, span);
        var rest = BEFORE.matcher(words).replaceFirst("");
        return rest.isEmpty() ? words : rest;
    }
}
