package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * New values given to what is named: "change the OS to Windows 11", 「担当者が違います。山田太郎に変えてください」. What was
 * called wrong is what the next value without a name belongs to.
 *
 * @param given each question with the words of its new value, in order
 * @param wrong the question last called wrong without a new value; null when none was
 * @param rest what gives no value and calls nothing wrong
 */
record Assignments(List<Given> given, @Nullable Question wrong, List<Span> rest) {
    private static final String TO_JA =
            "(?:に|へ|と)(?:変更|訂正|修正|更新|書き?直し|直し|書き?換え|書き?変え|置き?換え|差し?替え|変え|なおし|して|しといて|しておいて)(?:して|て|で)?(?:(?:し|おき)?たい(?:です)?|します|ます|を?お願い(?:(?:いた)?し(?:ます|たい(?:です)?))?|(?:ください|下さい|ほしい(?:です)?|欲しい(?:です)?|もらえます?か|もらえませんか|もらいたい(?:です)?|いただけますか|いただけませんか|いただきたい(?:です)?|くれますか|おいて(?:ください)?))?";
    private static final String CHANGE =
            "(?:(?:please|can you|could you|would you|i want to|i'd like to|i would like to|i need to|let's|kindly|so|then|but|and|also|actually|ok|okay|no),? )*(?:correct|change|set|update|fix|edit|switch|make|replace|rewrite|reword|rename|adjust|amend|modify)";
    private static final String TO = "(?:to(?: be| read| say)?|into|as)";

    /** What is named, and its new value. */
    private static final List<Pattern> ASSIGNS = List.of(
            Pattern.compile(
                    "^" + CHANGE + "(?: (?:the|my|our))? ([a-z0-9][a-z0-9 /'-]{1,40}?)(?:(?: from [^.]{1,60}?)? (?:"
                            + TO + "|with) ?[:,]? | ?: ?)(.{1,300})$"),
            Pattern.compile(
                    "^(?:and )?(?:the|my|our)? ?([a-z][a-z /'-]{1,40}?) (?:(?:should|must|shall|has to|needs to|ought to)(?: now| rather| better| instead)? (?:be|have been|read|say|state|become)|to(?: be| read| say)?|into) ?[:,]? ?(.{1,300})$"),
            Pattern.compile(
                    "^(?:すみません[、。 ]*|やはり|やっぱり)*([^。、]{1,20}?)(?:を|は|、|:|→)[、 ]?(?:[^。、「『]{1,40}から)?([^。]{1,300}?)"
                            + TO_JA + "$"),
            Pattern.compile(
                    "^(?:すみません[、。 ]*|やはり|やっぱり)*([^。、「『\"]{1,20}?)(?:は|が|: ?)[、 ]?[「『\"]([^「『」』\"]{1,300})[」』\"]?"
                            + "(?:です|でした|が正しい(?:です)?|でお願い(?:いた)?します|(?:に|へ)(?:なります|変更|訂正|修正|直|変え|書き|差し|置き|戻|して|します|お願い)[^。「『\"]{0,16}|に|へ|で)?$"),
            Pattern.compile(
                    "^(?:and )?(?:the|my|our)? ?([a-z][a-z /'-]{1,40}?)(?: is(?: now| actually)?| was| =|:) ?[\"“]([^\"“”]{1,300})[\"”]?$"));
    /** The new value before what it is given to: "use … as the title", 「…を件名にしてください」. */
    private static final List<Pattern> NAMES_LAST = List.of(
            Pattern.compile(
                    "^(?:please |can you |could you )*(?:use|put|take|set|make) (.{2,300}) (?:as|for|into|in) (?:the |my |our )?([a-z][a-z /'-]{1,40}?)(?: please| instead)?$"),
            Pattern.compile("^([^。]{2,300}?)を([^。、を]{1,20}?)" + TO_JA + "$"));
    /** What goes by a title needs no other name. */
    private static final Pattern RENAMES = Pattern.compile(
            "^(?:(?:please|can you|could you|kindly) )*(?:rename|retitle) (?:(?:it|this|that|the (?:request|ticket|case)) )?(?:to|as|into) ?:? ?(.{2,300})$");
    /** A label with its value is no assignment in a sentence: "Steps to reproduce: open the file". */
    private static final Pattern LABEL = Pattern.compile("^([^:]{2,32}): ");
    /** What is named and called wrong. */
    private static final List<Pattern> COMPLAINS = List.of(
            Pattern.compile(
                    "^(?:すみません[、。 ]*)?(.{1,20}?)(?:が|は|も|を)(?:違(?:い(?:ます|ました)|う|って(?:い)?(?:ます|ました)?)|間違(?:い(?:です|でした)?|え(?:ました|て(?:い)?(?:ます|ました)?)|って(?:い)?(?:ます|ました)?)|誤(?:り(?:です|でした)?|って(?:い)?ます)|正しく(?:ありません|ない(?:です)?))(?:ので|から|が|ため|けど|けれど)?$"),
            Pattern.compile(
                    "^(?:sorry,? |no,? |but )*(?:the |my |our )?([a-z][a-z '-]{1,30}?) (?:is|was|are|were|isn't|is not)(?: the)? (?:wrong|incorrect|(?:not )?(?:right|correct)|mistaken|a mistake)$"),
            Pattern.compile(
                    "^(?:sorry,? )*(?:i (?:gave|wrote|typed|entered|put) |that's |it's )?(?:the )?wrong ([a-z][a-z '-]{1,30})$"));
    /** A new value of what was called wrong. */
    private static final List<Pattern> POINTS = List.of(
            Pattern.compile("^" + CHANGE + "(?: (?:it|this|that))? (?:" + TO + "|with) (.+)$"),
            Pattern.compile("^" + CHANGE + " (?:it|this|that) (.+)$"),
            Pattern.compile(
                    "^(?:(?:it|this|that) (?:should|must) (?:be|read)|should be|it's|it is|(?:the )?(?:right|correct) (?:one|name|value) is|(?:please )?(?:use|put)) (.+)$"),
            Pattern.compile("^(?:正しくは|正確には|本当は)?[、 ]?(.+?)" + TO_JA + "$"),
            Pattern.compile("^(?:正しくは|正確には|本当は)?[、 ]?(.+?)(?:です|でした|になります|が正しいです)$"));

    private static final Pattern PIECE = Pattern.compile("[、,;]| and |\\b(?:wrong|incorrect|not right|corrections?): ");
    private static final Pattern BEGINS = Pattern.compile("^" + CHANGE + " ");
    private static final Pattern POINTING = Pattern.compile("^" + CHANGE + " (?:it|this|that) ");
    private static final Pattern OF_ITS_OWN = Pattern.compile(
            "^(?:(?:さっき|先ほど|先程|前|以前|最初)の|ご|お)|^(?:what|that|which) (?:we|i|you|they|was|has been|is|were|had been)(?:'ve| have)? (?:already |been )?|(?:は|の|、)?(?:さっき|先ほど|先程|前(?:回)?|以前|最初)(?:の|に)?(?:お?(?:伝え|答え|知らせ)し?た|書いた|言った|入力した)?(?:もの|やつ|回答|答え|内容|話|ほう|方|の)?$|,? (?:that |which )?(?:i|we) (?:gave|said|wrote|told you|mentioned|entered|put)(?: [a-z]+){0,2}$|,? from (?:before|earlier)$|(?:の(?:お?名前|氏名|項目|欄|値|情報|内容|入力|記載)| (?:field|value|entry))$");

    /** 「エラーを早急に直してください」 and "the problem must be solved today" give no value. */
    private static final Pattern WANTS_REPAIR = Cues.any(
            "(?:を|は)(?:大?至急|早急|今?すぐ|直ち|ただち|速やか|すみやか|早め|早期|最?優先的|完全|確実)に(?:修正|直し|なおし|して)",
            "\\b(?:should|must|shall|has to|needs to|ought to) (?:[a-z]+ )?be (?:[a-z]+ly )?(?:fixed|solved|resolved|repaired|handled|addressed|investigated|checked|looked|escalated|prioriti[sz]ed|closed)\\b");

    /** Texts without a form of their own, besides those that take whole stories. */
    private static final Set<Slot> OF_A_TEXT =
            Set.of(Slots.ERROR_MESSAGES, Slots.FREQUENCY, Slots.EXTENT, Slots.WORKAROUND);

    /** A question and the words of its new value. */
    record Given(Question question, Span value) {}

    Assignments {
        given = List.copyOf(given);
        rest = List.copyOf(rest);
    }

    /** @param correcting whether more in the message says that something is put right, so that 「OSはWindows 10」 does */
    static Assignments in(Folded said, Span within, List<Question> questions, boolean correcting) {
        var given = new ArrayList<Given>();
        var rest = new ArrayList<Span>();
        Question wrong = null;
        Question inWords = null;
        for (var sentence : said.lines(within).stream()
                .flatMap(line -> said.sentences(line).stream())
                .flatMap(sentence -> OwnQuestions.parted(said, sentence, questions).stream())
                .toList()) {
            for (var piece : pieces(said, sentence, questions)) {
                var complaint = complaint(said, piece, questions);
                if (complaint.isPresent()) {
                    wrong = complaint.get();
                    inWords = null;
                    continue;
                }
                var topic = wrong;
                var one = named(said, piece, questions)
                        .or(() -> Optional.ofNullable(topic)
                                .filter(question -> !tellsAnother(said, piece, question, questions))
                                .flatMap(question -> pointed(said, piece).map(value -> new Given(question, value))))
                        .or(() -> correcting ? told(said, piece, questions) : Optional.empty());
                var freely = wrong == null ? inWords : wrong;
                if (one.isEmpty() && freely != null && toldFreely(said, piece, freely, questions)) {
                    var before = inWords == null ? piece : given.removeLast().value();
                    given.add(new Given(freely, before.to(piece)));
                    inWords = freely;
                    wrong = null;
                    continue;
                }
                inWords = null;
                one.ifPresentOrElse(given::add, () -> rest.add(piece));
                if (one.isPresent() && one.get().question().equals(wrong)) {
                    wrong = null;
                }
            }
        }
        return new Assignments(given, wrong, rest);
    }

    /** Whether a piece can be in free words what was called wrong: 「受注が全部止まっています」 is an impact, but nobody's name. */
    private static boolean toldFreely(Folded said, Span piece, Question question, List<Question> questions) {
        boolean free = question.kind() == AnswerKind.LONG_TEXT
                || (question.kind() == AnswerKind.TEXT && OF_A_TEXT.contains(question.slot()));
        return free
                && !Corrections.in(said, piece, questions)
                && !Courtesies.is(said, piece)
                && !Unknowns.in(said, piece)
                && YesNo.of(said, piece).isEmpty()
                && !Plausible.answersNothing(said, piece)
                && Plausible.answers(said, piece, question.slot());
    }

    /** A sentence parted where a piece names something of its own; "Mori, Jun" stays together. */
    private static List<Span> pieces(Folded said, Span sentence, List<Question> questions) {
        var pieces = new ArrayList<Span>();
        int start = sentence.start();
        for (var stop : said.hits(PIECE, sentence)) {
            if (quoted(said, new Span(start, stop.span().start()))) {
                continue;
            }
            var next = Phrase.edged(said, new Span(stop.span().end(), sentence.end()));
            var before = Phrase.edged(said, new Span(start, stop.span().start()));
            boolean opens = NamedValues.opening(said, next, questions).isPresent()
                    || said.has(BEGINS, next)
                    || complaint(said, before, questions).isPresent();
            if (opens) {
                pieces.add(before);
                start = stop.span().end();
            }
        }
        pieces.add(Phrase.edged(said, new Span(start, sentence.end())));
        return pieces.stream().filter(piece -> piece.start() < piece.end()).toList();
    }

    /** Whether a quotation is still open where these words end. */
    private static boolean quoted(Folded said, Span words) {
        var before = said.text(words);
        return count(before, "「『“") > count(before, "」』”") || count(before, "\"") % 2 == 1;
    }

    private static long count(String words, String marks) {
        return words.chars().filter(c -> marks.indexOf(c) >= 0).count();
    }

    /** Whether words give a new value to what they name. */
    static boolean assigns(Folded said, Span words, List<Question> questions) {
        return named(said, Phrase.edged(said, words), questions).isPresent();
    }

    private static Optional<Given> named(Folded said, Span piece, List<Question> questions) {
        if (NoCalls.is(said, piece)) {
            return Optional.empty();
        }
        if (said.has(POINTING, piece) || said.has(WANTS_REPAIR, piece) || labelled(said, piece, questions)) {
            return renamed(said, piece, questions);
        }
        return given(said, piece, questions, ASSIGNS, 1, 2)
                .or(() -> given(said, piece, questions, NAMES_LAST, 2, 1))
                .or(() -> renamed(said, piece, questions));
    }

    private static Optional<Given> given(
            Folded said, Span piece, List<Question> questions, List<Pattern> patterns, int name, int value) {
        return patterns.stream()
                .flatMap(pattern -> said.hit(pattern, piece).stream())
                .flatMap(hit -> meant(said.text(hit.group(name)), questions)
                        .map(question -> new Given(question, kept(said, hit.group(value))))
                        .stream())
                .findFirst();
    }

    private static Optional<Given> renamed(Folded said, Span piece, List<Question> questions) {
        return said.hit(RENAMES, piece)
                .flatMap(hit -> questions.stream()
                        .filter(question -> question.slot().equals(Slots.TITLE))
                        .findFirst()
                        .map(question -> new Given(question, kept(said, hit.group(1)))));
    }

    private static boolean labelled(Folded said, Span piece, List<Question> questions) {
        return said.hit(LABEL, piece)
                .filter(hit -> questions.stream()
                        .anyMatch(question -> Names.of(question).contains(said.text(hit.group(1)))))
                .isPresent();
    }

    private static Optional<Given> told(Folded said, Span piece, List<Question> questions) {
        return NamedValues.opening(said, piece, questions)
                .flatMap(question ->
                        NamedValues.after(said, piece, question).map(value -> new Given(question, kept(said, value))));
    }

    private static boolean tellsAnother(Folded said, Span piece, Question question, List<Question> questions) {
        return told(said, piece, questions)
                .filter(one -> !one.question().equals(question))
                .isPresent();
    }

    private static Optional<Span> pointed(Folded said, Span piece) {
        return POINTS.stream()
                .flatMap(pattern -> said.hit(pattern, piece).stream())
                .map(hit -> kept(said, hit.group(1)))
                .findFirst();
    }

    private static Optional<Question> complaint(Folded said, Span piece, List<Question> questions) {
        return COMPLAINS.stream()
                .flatMap(pattern -> said.hit(pattern, piece).stream())
                .flatMap(hit -> meant(said.text(hit.group(1)), questions).stream())
                .findFirst();
    }

    /** The question that is named and nothing else: 「担当者のお名前」 is the contact person, "the error log" is no error. */
    static Optional<Question> meant(String words, List<Question> questions) {
        var bare = OF_ITS_OWN.matcher(words).replaceAll("").strip();
        return Stream.of(words, bare)
                .flatMap(name ->
                        questions.stream().filter(question -> Names.of(question).contains(name)))
                .findFirst()
                .or(() -> Names.meant(bare, questions)
                        .filter(question -> bare.length() - Names.length(bare, question) <= bare.length() / 2));
    }

    /** The new value without the one it replaces. */
    private static Span kept(Folded said, Span value) {
        return Corrections.kept(said, value).stream()
                .map(span -> Phrase.edged(said, span))
                .filter(span -> span.start() < span.end())
                .reduce((first, second) -> second.end() - second.start() > 1 ? second : first)
                .orElse(value);
    }
}
