package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.intake.Intent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An English sentence as a mail subject: "Word crashes on 5 PCs when opening a file" (#10). */
final class EnglishTitle {
    private static final int FITTING = 70;
    private static final int SHORTEST = 15;

    private record Rule(Pattern pattern, String instead) {
        Rule(String pattern, String instead) {
            this(Pattern.compile("(?i)" + pattern), instead);
        }
    }

    private static final String US = "(?:i|we|you|users?|they|he|she|people|staff|everyone|someone|anyone)";
    private static final List<Rule> LEADS = List.of(
            new Rule(
                    "^(?:i'?m |i am |we'?re |my )?(?:so |very |really )*(?:sorry|apologies|apologise|apologize)(?: (?:for|about|to (?:bother|disturb|interrupt|trouble|contact|write|ask|message|be|keep|chase)\\b)[^,.;:]{2,50}?)?[,.;:]+ *(?:but +)?",
                    ""),
            new Rule(
                    "^(?:i'?m |i am |we'?re )?(?:so |very |really )*(?:sorry|afraid) (?:to (?:have to )?(?:report|say|tell you|inform you) )?that +",
                    ""),
            new Rule("^(?:[\\s,.:;*•-]+|\\(?[0-9]{1,2}[.)]\\s)", ""),
            new Rule(
                    "^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\\b(?:[ ,]+(?:there|all|team|support|everyone|folks|sir|madam|[a-z]+ team))*[ ,.!:-]+",
                    ""),
            new Rule(
                    "^(?:and|also|so|but|well|ok|okay|fyi|btw|by the way|secondly|first(?:ly)?|second|third|separately|on another (?:topic|note)|another (?:thing|question|issue)|in addition|additionally|currently|today|now|just|please|pls|sorry|urgent(?:ly)?|asap|hmm+|um+|oh|quick question|question|issue|problem|however|unfortunately|apparently|basically|actually|honestly|unrelated(?:ly)?|one more thing|meanwhile|anyway|for some reason|all of a sudden|suddenly|since then)(?:[ ]*[,:!-]+[ ]*|[ ]+(?:is |are )?(?:that )?)",
                    ""),
            new Rule(
                    "^(?:(?:yesterday|last (?:night|week)|today|this morning),? )?(?:we|i)(?:'ve| have)? (?:just |recently )?(?:switched|changed|updated|upgraded|installed|moved|applied|deployed|enabled|disabled|turned|rolled|migrated|added)\\b[^.;]{5,140}? (?:and |, )?(?:since then|ever since(?: then)?|after that|now|since)[, ]+(?:and )?",
                    ""),
            new Rule(
                    "^(?:quite|completely|totally|entirely|and quite)? ?(?:separate|unrelated|different|apart)(?:ly)? (?:from|to) (?:that|this|it|the (?:first|above))[,:;]* *",
                    ""),
            new Rule(
                    "^(?:this is|it'?s|my name is|i'?m|i am) [A-Za-z .'-]{2,40}?(?: (?:from|at|of|with|in) [^,.;]{2,40})?[,.;:-]+ +",
                    ""),
            new Rule("^[A-Z][a-z]+ (?:here|speaking)(?: (?:from|at|with|in) [^,.;]{2,40})?[,.;:-]+ *", ""),
            new Rule(
                    "^(?:we|i)(?:'ve| have|'re| are|'m| am)? (?:just |currently |also |now )?(?:had|have|having|got|seeing|facing|experiencing|encountering|running into|observed?|noticed?|noticing|been (?:seeing|having|getting|facing)|see|get|getting|encounter(?:ed)?)(?: (?:an?|the|some|this|another))?(?: \\w+)? (?:issue|problem|situation|case)s?(?: here)?(?:,? (?:that|where(?:by)?|in which|when)|[:,.-]) +",
                    ""),
            new Rule(
                    "^(?:there (?:is|are|seems to be)|there'?s) (?:an? |some )?(?:issue|problem)s? (?:that|where) ",
                    ""),
            new Rule("^(?:there (?:is|are|seems to be)|there'?s) (?:an? |some )?", ""),
            new Rule("^(?:regarding|re|concerning)(?: the)?[: ]+", ""),
            new Rule(
                    "^(?:we|i)(?:'ve| have|'re| are|'m| am)? (?:just |currently |also |now )?(?:had|have|having|got|seeing|facing|experiencing|encountering|running into|observed?|noticed?|noticing|been (?:seeing|having|getting)|see|get|getting|encounter(?:ed)?)(?: that)? +(?:an? +)?",
                    ""),
            new Rule(
                    "^(?:i am|i'm|we are|we're) (?:writing|reaching out|contacting you|opening this(?: ticket)?|filing this) (?:to (?:report|ask|let you know)|about|because|regarding)(?: that| about)? +",
                    ""),
            new Rule(
                    "^(?:i|we)(?:'d| would)? (?:like|want|wish|need) to (?:report|inform you|let you know|ask|raise)(?: that| about)? +",
                    ""));
    private static final List<Rule> ASKING = List.of(
            new Rule(
                    "^(?:could|can|would|will) (?:you|someone|anyone)(?: please| kindly)? (?:tell|show|explain(?: to)?|let|advise|confirm|clarify|help|share|guide|point)(?: to)?(?: me| us)?(?: know)?(?: (?:about|on|with|to))? +",
                    ""),
            new Rule(
                    "^(?:please |kindly )*(?:tell|show|explain|advise|confirm|clarify|let|share|help)(?: to)?(?: me| us)?(?: know)?(?: (?:about|on|with))? +",
                    ""),
            new Rule(
                    "^(?:i|we)(?:'d| would|'m| am|'re| are)? (?:like|want|wish|need|love|trying|wondering|interested|curious|looking)(?: to (?:know|understand|learn|find out|ask|confirm))?(?: in| about| for)? (how|what|where|which|if|whether|when|why)\\b",
                    "$1"),
            new Rule("^(?:i|we)(?:'d| would|'m| am|'re| are)? (?:like|want|wish|need|trying|looking) to +", "How to "),
            new Rule("^(?:do|does) (?:anyone|you) know +", ""),
            new Rule("^how (?:do|can|should|would|could|might) " + US + "(?: go about)? +", "How to "),
            new Rule(
                    "^(?:what(?:'s| is| are)(?: the)? (?:best |right |correct |recommended |proper |easiest )?(?:way|ways|steps?|procedure)) (?:to|for) +",
                    "How to "),
            new Rule("^where (?:do|can|should|would) " + US + " +", "Where to "),
            new Rule("^what(?:'s| is| are) (?:the |an? )?(.*?)\\??$", "$1"),
            new Rule("^is there (?:a|any) way (?:to|for us to|for me to|of) +", "Way to "),
            new Rule("^how (?:we|i|you|to) can +", "How to "),
            new Rule("^where(?:'s| is| are) (?:the |an? )?", ""),
            new Rule("^((?:how|where|way) to .*)\\?$", "$1"),
            new Rule("^(?:if|whether) +", "Whether "));
    private static final List<Rule> WISHING = List.of(
            new Rule(
                    "^(?:please |kindly )*(?:consider )?(add|adding|support|supporting|implement|implementing|provide|providing|allow|allowing)\\b +",
                    "Request to $1 "),
            new Rule(
                    "^(?:it would|it'd|would) be (?:really |very |so )?(?:great|nice|helpful|good|useful|handy|awesome|lovely)(?: to have| if (?:we|you|i|there) (?:could|had|was|were|would)(?: be)?(?: have| add| able to)?| if)? +",
                    "Feature request: "),
            new Rule(
                    "^it (?:would|could) (?:save|spare|help)(?: us| me)?(?: (?:a lot of |so much |much )?(?:hours|time|work|trouble|effort))?(?: a lot)? if +",
                    "Feature request: "),
            new Rule(
                    "^(?:i |we )?(?:would|'d) (?:like|love) (?:to (?:see|have|request|suggest)|you to add|it if)? *",
                    "Feature request: "),
            new Rule(
                    "^(?:i |we )?(?:really )?wish (?:there (?:was|were)|(?:it|we|you|i) (?:could|had))? *",
                    "Feature request: "),
            new Rule(
                    "^(?:this is )?(?:a )?(?:feature request|feedback|suggestion|idea)(?: for| to| that)?[ :,-]+",
                    "Feature request: "));
    private static final List<Rule> LEVEL = List.of(
            new Rule("^(?:on|for|in|at) (?:all |some |many |several )?(?:of )?our (.{3,40}?), ", ""),
            new Rule("^(?:our|my|the|an?) +", ""),
            new Rule("^" + US + " (?:am |are |is )?(?:still )?(can'?t|cannot|can not|unable)\\b", "$1"),
            new Rule("^(?:i|we) (?:are|am|is) ", ""),
            new Rule("^(?:i|we) +", ""),
            new Rule("^(?:can'?t|can not)\\b", "cannot"),
            new Rule(
                    "\\s*(?:,| -)? (?:please|pls|kindly|can you|could you|can someone|any (?:idea|help|advice|thoughts)|what (?:should|can|do) (?:i|we)|thanks|thank you|help|how (?:do|can) (?:i|we) fix)\\b.*$",
                    ""),
            new Rule("\\s*\\([^)]*$", ""),
            new Rule("\\s+and (?:is|are) (?:still )?doing(?: so)?$", ""),
            new Rule("\\s+(?:at the moment|as i type|again|nowadays|these days|right now)$", ""));
    private static final Pattern WHENEVER = Pattern.compile(
            "(?i),? (?:every time|each time|whenever|when|while|any time|as soon as) (?:i|we|you|they|users?|someone|anyone) (?:try to |tries to |attempt to )?([a-z]+)\\b");
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)(?:[,;:]| [-–—]| (?:and|but|because|so|which|although|though|after|before|since|even|until|while|despite|unless|where|when|except|saying|with))(?: |$)|\\. ");
    private static final Pattern PREPOSITION = Pattern.compile("(?i) (?:of|in|on|for|from|to|at|by|as|into) ");
    private static final Pattern DANGLING = Pattern.compile(
            "(?i)(?:[ ,;:.–—-]+|[ ,]+(?:and|but|or|because|so|which|although|though|after|before|since|even|the|an?|of|on|in|at|to|for|with|from|by|that|is|are|not|our|my|their|its|this|as|if|no|every|some|any|was|were|it|it's|we|i|together|along))+$");
    /** A clause before the one that tells what happens. */
    private static final Pattern FRONTED = Pattern.compile(
            "(?i)^(?:ever since|since|after|when(?:ever)?|once|because|as|while|although|though|if) [^,.;]{5,120}, +([^,.;]{12,}.*)$");

    private static final Pattern WITH_PARTICLE = Pattern.compile(
            "(?i)\\b(?:sign(?:s|ed|ing)?|log(?:s|ged|ging)?|turn(?:s|ed|ing)?|switch(?:es|ed|ing)?|plug(?:s|ged|ging)?|check(?:s|ed|ing)?|opt(?:s|ed|ing)?|drop(?:s|ped|ping)?|time[sd]?|boot(?:s|ed|ing)?)(?:[- ](?:it|them))? (?:in|on)$");
    private static final Pattern VOWEL = Pattern.compile("^(?:[^aeiou]*[aeiou][bdgmnprt])$");

    private final Unsaid unsaid = new Unsaid();
    private final TypeCues types = new TypeCues();

    /** The title that a sentence makes; empty when nothing is left of it. */
    String of(Folded said, Span sentence) {
        var kind = types.read(said, sentence).orElse(Intent.PROBLEM);
        boolean asks = kind == Intent.QUESTION || said.text(sentence).endsWith("?");
        var title = withoutUnsaid(said, sentence);
        for (var before = ""; !title.equals(before); ) {
            before = title;
            title = applied(title, LEADS);
        }
        if (asks || said.text(sentence).contains("how to")) {
            title = applied(title, ASKING);
        }
        if (kind == Intent.FEATURE) {
            title = applied(title, WISHING);
        }
        title = applied(title, LEVEL);
        title = fitting(whenDoing(title));
        return capital(title);
    }

    private String withoutUnsaid(Folded said, Span sentence) {
        var dropped = new ArrayList<>(unsaid.moments(said, sentence, false));
        dropped.addAll(unsaid.names(said, sentence));
        var machines = unsaid.machines(said, sentence);
        var text = new StringBuilder();
        int at = sentence.start();
        for (var span : Stream.concat(dropped.stream(), machines.stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList()) {
            if (span.start() >= at) {
                text.append(said.quote(new Span(at, span.start()))).append(machines.contains(span) ? "a device" : " ");
                at = span.end();
            }
        }
        text.append(said.quote(new Span(at, sentence.end())));
        return text.toString()
                .replaceAll("\\s+", " ")
                .replaceAll(" ([,.;:])", "$1")
                .strip();
    }

    private static String applied(String title, List<Rule> rules) {
        for (var rule : rules) {
            var next = rule.pattern().matcher(title).replaceFirst(rule.instead());
            title = next.strip().length() < 4 ? title : next.strip();
        }
        return title;
    }

    /** "every time we open a file" becomes "when opening a file". */
    private static String whenDoing(String title) {
        var matcher = WHENEVER.matcher(title);
        return matcher.find() && matcher.start() > SHORTEST - 5
                ? title.substring(0, matcher.start()) + " when " + doing(matcher.group(1))
                        + title.substring(matcher.end())
                : title;
    }

    private static String doing(String verb) {
        if (verb.endsWith("s") && !verb.endsWith("ss")) {
            verb = verb.substring(0, verb.length() - 1);
        }
        if (verb.endsWith("e") && !verb.endsWith("ee")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        boolean doubled = verb.length() <= 4 && VOWEL.matcher(verb).find();
        return verb + (doubled ? verb.substring(verb.length() - 1) : "") + "ing";
    }

    /** Up to the last clause that fits, else the last word. */
    private static String fitting(String title) {
        var whole = bare(title);
        if (whole.length() <= FITTING) {
            return whole;
        }
        var fronted = FRONTED.matcher(whole);
        if (fronted.find()) {
            return fitting(applied(fronted.group(1), LEVEL));
        }
        int clause = lastFitting(CLAUSE, whole);
        int end = clause > 0 ? clause : lastFitting(PREPOSITION, whole);
        return bare(
                end > 0
                        ? whole.substring(0, end)
                        : whole.substring(0, Math.max(SHORTEST, whole.lastIndexOf(' ', FITTING))));
    }

    private static int lastFitting(Pattern pattern, String title) {
        int end = 0;
        for (var matcher = pattern.matcher(title); matcher.find() && matcher.start() <= FITTING; ) {
            end = matcher.start() >= SHORTEST ? matcher.start() : end;
        }
        return end;
    }

    /** Without what only led on; the second word of a verb such as "sign in" does not. */
    private static String bare(String title) {
        var stripped = title.strip().replaceAll("[.!]+$", "");
        return WITH_PARTICLE.matcher(stripped).find()
                ? stripped
                : DANGLING.matcher(stripped).replaceFirst("");
    }

    /** A name that begins with a small letter, such as iOS, keeps it. */
    private static String capital(String title) {
        boolean name =
                title.chars().skip(1).takeWhile(Character::isLetterOrDigit).anyMatch(Character::isUpperCase);
        if (title.isEmpty() || name) {
            return title;
        }
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
