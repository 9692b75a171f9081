package dev.uketsuke.understanding;

import com.google.re2j.Pattern;

/** "Windows 11, not Windows 10", 「Windows 10ではなく」: what is named only to say that it is not the one. */
final class Denied {
    private static final Pattern AFTER = Pattern.compile(
            "^ ?(?:(?:の(?:端末|pc|方)?)?(?:では|じゃ)(?:な(?:く|い|かった)|あり?ません|ございません)|でな[くい]|(?:is|are|was)(?:n't| not) (?:it|the one|right|correct|what))");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\bnot|n't(?: (?:be|running|using|on))?|\\brather than|\\binstead of|\\bno longer)(?: (?:on|running|using|an?|the|at|with|for|really|actually))* ?$");

    private Denied() {}

    static boolean is(Folded said, Span named) {
        return AFTER.matcher(said.after(named, 24)).find()
                || BEFORE.matcher(said.before(named, 32)).find();
    }
}
