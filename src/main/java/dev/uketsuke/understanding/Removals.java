package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers that shall be taken out again: "please remove my phone number", 「電話番号は消してください」. */
final class Removals {
    private static final String OUT_JA =
            "(?:消し|消去し|削除し|外し|はずし|除い|省い|抜い|取り(?:消し|除い|下げ|やめ)|書かない|載せない|のせない|入れない|(?:空欄|空|未記入|なかったこと)にし|クリアし)(?:て|で)";
    private static final String PLEASE_JA =
            "(?:おい(?:て)?)?(?:ください|下さい|ほしい(?:です)?|欲しい(?:です)?|もらえ(?:ます|ません)か|もらえると[^。]{0,12}|いただけ(?:ます|ません)か|いただきたい(?:です)?|から)?";
    private static final String NOUN_JA = "(?:消去|削除|取り?消し?)(?:で|を|に)?(?:お願い(?:いた|致)?(?:し(?:ます|たい(?:です)?))?|願います)";
    private static final String PLEASE_EN =
            "(?:(?:please|can you|could you|would you|kindly|just|but|and|also|so|then|first|no|yes|ok|okay|sorry),? )*";
    private static final String OUT_EN =
            "(?:remove|delete|erase|clear|drop|omit|strike(?: out)?|scrap|cut|withdraw|leave out|take (?:out|off|away)|get rid of|blank(?: out)?)";
    private static final String FROM_EN =
            "(?: (?:out|off|away|blank|empty))?(?: (?:from|of|in|on) (?:it|this|that|here|there|the (?:request|ticket|form|review|card)))?(?: (?:again|first|please|for now|completely|altogether))*";

    private static final List<Pattern> NAMED = List.of(
            Pattern.compile(
                    "^(?:すみません[、。 ]*|やはり|やっぱり|あと|では|じゃあ)*([^。、]{1,20}?)(?:だけ)?(?:を|は|も|だけ|、)(?:やはり|やっぱり|一旦|いったん|全部|すべて|全て|先に)?(?:"
                            + OUT_JA + PLEASE_JA + "|" + NOUN_JA + ")$"),
            Pattern.compile("^" + PLEASE_EN + OUT_EN + " (?:the |my |our |that |this )?([a-z][a-z /'-]{1,40}?)"
                    + FROM_EN + "$"),
            Pattern.compile("^" + PLEASE_EN
                    + "(?:take|leave) (?:the |my |our |that |this )?([a-z][a-z /'-]{1,40}?) (?:out|off|away|blank|empty)"
                    + FROM_EN + "$"));

    /** A step is told in the same form: 「メールを削除して、Outlookを再起動すると直ります」. */
    private static final Pattern BARE_TE = Pattern.compile(OUT_JA + "(?:おい(?:て)?)?(?:から)?$");
    /** Asks for it in so many words, or names a field and not a thing: "my phone", 「電話番号」. */
    private static final Cue CLEAR = Cue.any(
            "ください|下さい|ほしい|欲しい|もら[えい]|いただ|お願い|願います|番号|アドレス|欄|項目|回答|記載",
            "\\b(?:please|can you|could you|would you|kindly|my|our|numbers?|address(?:es)?|fields?|answers?|values?|entry|entries)\\b");

    private static final Pattern AND = Pattern.compile(" and | & |と|・");
    private static final Pattern OWN = Pattern.compile("^(?:the |my |our |that |this )+");

    /** Asks that something goes, whatever it is. */
    private static final Cue WANTED = Cue.any(
            OUT_JA + "(?:ください|下さい|ほしい|欲しい|もら|いただ|から|、|$)|" + NOUN_JA,
            "\\b(?:remove|delete|erase|omit|leave out|take out|strike out|get rid of)\\b|\\b(?:take|leave) [^.,;]{1,60} (?:out|off|away)\\b");

    /** Without these there is no request. */
    private static final Set<Slot> NEEDED = Set.of(Slots.ISSUE, Slots.TITLE, Slots.REQUEST_TYPE, Slots.PRODUCT);

    private Removals() {}

    /** Whether a clause asks that something be taken out. */
    static boolean wanted(Folded said, Span clause) {
        return said.has(WANTED, clause);
    }

    /** The answered questions whose answers a message wants taken out, with the words that say so. */
    static List<Removal> in(Folded said, Context context) {
        boolean review = context.asks().contains(Slot.REVIEW);
        var clauses = said.lines(said.all()).stream()
                .flatMap(line -> said.sentences(line).stream())
                .flatMap(sentence -> OwnQuestions.parted(said, sentence, Questions.all(context)).stream())
                .flatMap(part -> NamedValues.clauses(said, part).stream())
                .toList();
        boolean story = context.open().stream()
                .anyMatch(question -> question.kind() == AnswerKind.LONG_TEXT
                        || question.slot().equals(Slots.WORKAROUND));
        var removals = new ArrayList<Removal>();
        boolean wished = true;
        for (var clause : clauses.reversed()) {
            boolean step =
                    (!wished && said.has(BARE_TE, Phrase.edged(said, clause))) || (story && !said.has(CLEAR, clause));
            var gone = step ? List.<Removal>of() : removed(said, clause, context, review);
            removals.addAll(gone);
            wished = !gone.isEmpty() || OwnQuestions.sends(said, clause) || OwnQuestions.sent(said, clause);
        }
        return removals.reversed();
    }

    private static List<Removal> removed(Folded said, Span clause, Context context, boolean review) {
        return named(said, clause, context).stream()
                .filter(question -> context.answers().of(question.slot()).isPresent())
                .filter(question -> !NEEDED.contains(question.slot()))
                .filter(question -> review || OpenAnswers.CONTACT.contains(question.slot()))
                .map(question -> new Removal(question, clause))
                .toList();
    }

    private static List<Question> named(Folded said, Span clause, Context context) {
        return NAMED.stream()
                .flatMap(pattern -> said.hit(pattern, Phrase.edged(said, clause)).stream())
                .findFirst()
                .map(hit -> meant(said.text(hit.group(1)), Questions.all(context)))
                .orElse(List.of());
    }

    /** "My phone and my email" names two; "steps to reproduce and log" names what it names as a whole. */
    private static List<Question> meant(String words, List<Question> questions) {
        var each = Stream.of(AND.split(words))
                .map(name -> Assignments.meant(OWN.matcher(name).replaceFirst(""), questions))
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? each.stream().flatMap(Optional::stream).toList()
                : Assignments.meant(words, questions).stream().toList();
    }

    /** A question and the words that want its answer taken out. */
    record Removal(Question question, Span words) {
        void addTo(Findings findings) {
            findings.add(question.slot(), Answer.SKIPPED, words, Provenance.SAID);
        }
    }
}
