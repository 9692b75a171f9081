package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers to the bot's own questions: submit, A/B/C, yes or no. */
final class OwnQuestions {
    static final List<Slot> SLOTS =
            List.of(Slot.REVIEW, Slot.CONFIRM, Slot.SEVERITY, Slot.CHOOSE, Slot.SPLIT, Slot.KNOWLEDGE);

    private static final Pattern CLAUSE = Pattern.compile("[^、,]+");
    private static final Pattern SENDS = Cues.any("\\b(?:submit|send|file)\\b", "送信|送って|提出|起票|申請|(?:まま|これで|内容で)出し");
    private static final Pattern THEN_SUBMIT = Cues.any(
            "(?:^|て|で|に|、| )[、 ]?(?:送信|提出|発行|起票|申請)(?:して(?:ください|下さい)?|します|お願いします)?[。!]?$",
            "^(?:送信|提出)(?:します|してください|お願いします)?[ 、。]{1,2}(?:よろしく|お願い|.{0,12}(?:同意|録音|記録)).{0,12}$",
            "^(?:please )?(?:submit|send)(?: it| this)?,? (?:without|with no|no) (?:any |the |call )?recording[.!]?$",
            "(?:\\band|\\bthen|,) (?:please )?submit(?: it| this)?[.!]?$",
            ", (?:please )?send(?: it| this)?[.!]?$",
            "^(?:please )?(?:submit|send|file) (?:it |this )?as (?:severity |sev )?[abc][.!]?$");
    private static final String OBJECT_EN = "(?: (?:it|this|that|both|them|all|everything|the requests?))?";
    /** What is told before the words that send, and after them: 「Bにして送信」, "submit, I agree to recording". */
    private static final Pattern AND_SUBMITS = Pattern.compile(
            "^(.{1,300}?(?:して|て|で|に|、))[、 ]?((?:これで|この内容で)?(?:送信|提出|発行|起票|申請)(?:して(?:ください|下さい)?|します|を?お願い(?:いた)?します)?)[。!]?$"
                    + "|^(.{1,300}?)(?:(?:,|;| -)(?: and)?(?: then)?| and(?: then)?| then) (?:please |now |just )*(submit"
                    + OBJECT_EN + "(?: please| now| then)?)[.!]?$"
                    + "|^(.{1,300}?)(?:,|;| -) (?:please |now |just )*(send" + OBJECT_EN
                    + "(?: please| now| then)?)[.!]?$");

    private static final String DONE_JA = "(?:消して|削除して|外して|除いて|抜いて|直して|訂正して|修正して|にして)";
    private static final String SEND_JA = "送(?:って(?:ください|下さい|もら.{0,8}|いただ.{0,8})";
    /** The same in words that may as well hand something else over, as in 「結果をPDFにして送ってください」. */
    private static final Pattern AND_SENDS =
            Pattern.compile("^(.{1,300}?(?:" + DONE_JA + "|変えて|変更して|くして|として))[、 ]?(" + SEND_JA + "|ります))[。!]?$"
                    + "|^(.{1,300}?" + DONE_JA + ")から[、 ]?((?:送信|提出|発行|起票|申請)(?:して(?:ください|下さい)|を?お願い(?:いた)?します)|"
                    + SEND_JA + "))[。!]?$"
                    + "|^(.{1,300}?)(?:(?:,|;| -)? and(?: then)?|(?:,|;| -)? then) (?:please |now |just )*(send"
                    + OBJECT_EN + "(?: please| now| then)?)[.!]?$");

    private static final Pattern SENDS_AND = Pattern.compile(
            "^((?:送信|提出)(?:して(?:ください|下さい)|します|を?お願い(?:いた)?します)?)[ 、]+(.{3,300})$"
                    + "|^((?:please )?(?:submit|send)(?: (?:it|this|that|the request))?(?: please| now)?)(?:,|;| and| -)+ (.{3,300})$");

    /** Whoever says to wait does not submit, whatever else the sentence holds. */
    private static final Pattern WAITS = Cues.any(
            "待っ|待て|お待ち|まだ|(?:送信|送り?|送ら|提出|起票|申請)(?:を|は)?(?:しない|しません|せず|やめ|取り?消|ないで|し?たくな)|(?:あと|後)(?:で|から|ほど)(?:送|提出)",
            "\\b(?:wait|hold on|not (?:yet|ready|sure)|never|later|until|after (?:i|we)|when (?:i|we)|(?:don't|do not|didn't) (?:want|wish|like|mean|ask)(?: you| it)? to (?:be )?(?:submit|send|sent|file)|(?:don't|do not|won't|cannot|can't) (?:yet )?(?:submit|send)|before (?:i|we|you) (?:submit|send))\\b",
            "\\b(?:i|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to) [^.]{3,200}?\\b(?:and|then) (?:then )?(?:submit|send)\\b");

    private static final Pattern SEVERITY = Cues.any(
            "(?:重大度|重要度|緊急度|優先度|レベル)[ はをの:]*([abc])(?:[^a-z0-9]|$)",
            "^(?:はい[、 ]?)?([abc])(?:です|を?(?:希望|選択|選び)(?:し?ます)?|に(?:して|変更|修正|し|下げ|上げ|お願い|なり|する)?[^。]{0,16}|で(?:お願い|送信|提出|発行|申請|よい|いい|良い|大丈夫|ok|結構|構い|進め)?[^。]{0,16}|へ(?:変更)?[^。]{0,12}|のまま[^。]{0,16})?[。!. ]*$",
            "\\b([abc])(?:に|へ)(?:変更|修正|して|下げ|上げ|し(?:たい|ます))",
            "\\b(?:sev(?:erity)?|level|priority)[ -]?(?:of |is |to |should be |must be |has to be |needs to be |=|: ?)?([abc])\\b",
            "\\b(?:as|to|make it|choose|pick|prefer|want|it'?s|set|use|keep|stay with|go with|take) (?:an? )?(?:sev(?:erity)? ?)?([abc])(?: (?:instead|please|now|then))*(?:[.,!]|$| and| then)",
            "^([abc])(?: please| is fine| it is| instead)?[.! ]*$");
    private static final Pattern SEVERITY_ALONE = Cues.whole(
            "(?:重大度|重要度|緊急度|優先度)?[ はをの:]{0,2}[abc](?:です|で|に|にして|でいい|として)?",
            "(?:(?:please|as|make it|with|at) )*(?:sev(?:erity)? ?)?[abc](?: please)?");
    private static final Pattern REASON = Pattern.compile(
            "(?:^|[、,。 ])(?:(?:この)?(?:重大度|[abc])(?:に|を|と)?(?:する|した|選んだ|選ぶ|希望する)?(?:の)?)?理由(?:としては|は|として|[:：])[、, ]?(.{2,400})$"
                    + "|(?:^|[,;.] ?)(?:and )?(?:the |my |our )?reason(?: for (?:this|that|it|a|severity [abc]))?(?: is| being|:)(?: that)? (.{2,400})$");
    private static final Pattern BECAUSE =
            Pattern.compile("\\b(?:because|since|as) (.{4,400})$|^(.{4,400}?)(?:ので|ため|から)[、, ].*[abc]");

    private static final String NAMED_JA =
            "(?:重大度|重要度|緊急度|優先度)(?:は|を|の)?(?:レベル)?[ 「]?([abc])[」 ]?(?:で|に|と|として|を|扱い|の)*[、, ]?"
                    + "(?:(?:最)?優先(?:度?)(?:の|で|的に|的な|して|として)*|至急(?:の|で)?|早急(?:の|に|な)?|緊急(?:の|で)?|お?急ぎ(?:の|で)?|急いで|早め(?:に|の)|早く|迅速(?:に|な)|すぐに|すぐ|直ちに|大至急|24時間(?:体制)?(?:の|で)?)*[、, ]?"
                    + "(?:の?(?:ご?対応|受付|起票|登録|処理|変更|設定|サポート|調査))?(?:を|で|に)?";
    private static final String WISHED_JA =
            "(?:お願い(?:いた|致)?(?:します|したいです?|したく)|お願いでき(?:ます|ません)か|希望(?:し|いたし|致し)?(?:ます|です)?|したい(?:です)?|して(?:ください|下さい|ほしい(?:です)?|いただ.{0,8}|もらえ.{0,8})|が必要(?:です|と(?:考え|思い)ます)?|ください|下さい|いただ(?:きたい|けます|けません).{0,6})";
    private static final String NAMED_EN =
            "(?:(?:please|can|could|you|we|i|we'd|i'd|would|want|wants|need|needs|like|to|it|this|that|make|set|treat|handle|file|raise|open|log|classify|consider|give|as|have|has|be|must|should|an?|the|is|at|with|urgent|hi|hello)[:,]? )*sev(?:erity)?(?: level)?[ :-]{0,2}([abc])";

    /** A severity wished for while nobody asks for it has to be called by its name. */
    private static final Pattern WISHED_SEVERITY = Cues.whole(
            "(?:今回|本件|この件|こちら|できれば|可能なら|可能であれば|是非|ぜひ|至急|大至急|は|、| )*" + NAMED_JA + "(?:" + WISHED_JA + "|です)?",
            NAMED_EN
                    + "(?:,? (?:please|for this|request|if possible|now|asap|ticket|immediately|urgently|right away|with (?:the )?(?:highest|top|high) priority|and (?:the )?(?:highest|top|high) priority))*");
    /** The same at the end of a sentence that says more, which is read as ever. */
    private static final Pattern WISHED_BESIDES = Pattern.compile("(?:[、,。 ]|ので|から|ため)" + NAMED_JA + WISHED_JA + "$"
            + "|(?:,|;| -) ?(?:and |so |hence |therefore )*"
            + "(?:please|can you|could you|we need|i need|we want|i want|we'd like|i'd like) "
            + NAMED_EN + "(?: please)?$"
            + "|(?:,|;| -) ?(?:and |so |hence |therefore )*" + NAMED_EN + ",? (?:please|if possible|asap)$"
            + "|^" + NAMED_EN + ",? please ?(?:,|;|-|as |since |because )"
            + "|^(?:and |so )?(?:please|we need|i need|we want|i want|we'd like|i'd like|(?:this|it) (?:has to|must|should|needs to)) "
            + NAMED_EN + "(?: request| ticket)?,? (?:so|because|as|since|due to|for) ");

    /** "Is this severity A?" asks; "can you make it severity A?" wishes. */
    private static final Pattern ASKS_WHETHER = Pattern.compile(
            "^(?:so )?(?:is|are|was|does|do|did|will|should|shall|would it|isn't)\\b|(?:です|でしょう)か[?]?$|(?:重大度|重要度|緊急度|優先度) ?[abc] ?[?]$");

    private static final Pattern CONFIRMS = Cues.any(
            "^(?:はい|ええ)?[、, ]*(?:(?:取り?消|破棄|削除|やり直|最初から|引き継|実行|続行|中止)[^。]{0,12}(?:して(?:ください)?|します|する|構いません|お願い|大丈夫|ok)|キャンセル(?:して(?:ください)?|します|する)|お願い(?:いた)?します|構いません|結構です|(?:引き継いで|つないで|繋いで|つなげて|代わって|呼んで)(?:ください|下さい)?)",
            "^(?:(?:yes|yep|yeah|ok|okay|sure)[,.]? )*(?:please )?(?:do (?:it|so|that)|go ahead|cancel (?:it|the request|everything)|discard(?: it)?|start over|hand (?:it )?over|delete(?: it)?|confirm(?:ed)?)");
    private static final Pattern DECLINES = Cues.any(
            "(?:やめ(?:ない|ません)|取り?消さ(?:ない|ません)|キャンセル(?:しない|しません)|続け(?:る|ます|たい)|このまま|そのまま|残して|まだ(?:です|いい|やめ)|やっぱり(?:いい|やめ)|消さない|戻る|しないで)",
            "\\b(?:keep|don'?t|do not|continue|go on|stay|carry on|not yet|wait)\\b");

    private OwnQuestions() {}

    /** Reads one sentence; says whether it was an answer to one of them and nothing else. */
    static boolean read(Findings findings, Span sentence, List<Slot> asks, boolean alone) {
        var said = findings.said();
        if (asks.contains(Slot.CONFIRM)) {
            var truth = confirmed(said, sentence);
            truth.ifPresent(one -> findings.add(Slot.CONFIRM, Answer.of(one.key()), Phrase.edged(said, sentence)));
            return truth.isPresent();
        }
        boolean severity = asks.contains(Slot.SEVERITY)
                ? severity(findings, sentence)
                : alone
                        && asks.contains(Fact.PHONE_24X7.slot())
                        && namesSeverity(said, sentence)
                        && severity(findings, sentence);
        boolean reason = asks.contains(Slot.SEVERITY) && reason(findings, sentence, severity);
        boolean submittable = asks.contains(Slot.REVIEW) && !said.has(WAITS, sentence);
        boolean submit = submittable && submits(said, sentence, alone);
        if (submit || (submittable && sendsAmongOthers(said, sentence))) {
            findings.add(Slot.REVIEW, Answer.of("submit"), Phrase.edged(said, sentence));
        }
        return severity || submit || reason;
    }

    /** A sentence parted where one part sends the request and the other tells something; whole where it does not. */
    static List<Span> parted(Folded said, Span sentence, List<Question> questions) {
        if (!said.has(SENDS, sentence) || said.has(WAITS, sentence) || sends(said, sentence)) {
            return List.of(sentence);
        }
        var clauses = NamedValues.clauses(said, sentence);
        return parts(said, sentence, questions)
                .or(() -> clauses.size() > 1 && clauses.stream().anyMatch(one -> sent(said, one))
                        ? Optional.of(clauses.stream()
                                .flatMap(one -> parts(said, one, questions).orElse(List.of(one)).stream())
                                .toList())
                        : Optional.empty())
                .orElse(List.of(sentence));
    }

    private static Optional<List<Span>> parts(Folded said, Span words, List<Question> questions) {
        return Stream.concat(
                        Stream.of(AND_SUBMITS, SENDS_AND).flatMap(pattern -> halves(said, pattern, words)),
                        halves(said, AND_SENDS, words)
                                .filter(halves -> ofTheRequest(said, halves.getFirst(), questions)))
                .findFirst();
    }

    private static Stream<List<Span>> halves(Folded said, Pattern pattern, Span words) {
        return said.hit(pattern, words).stream()
                .map(hit -> hit.groups().stream()
                        .skip(1)
                        .filter(part -> part.start() < part.end())
                        .toList());
    }

    /** Whether words give or take away something that is shown, and do nothing to what is none of it. */
    private static boolean ofTheRequest(Folded said, Span words, List<Question> questions) {
        return said.has(SEVERITY, Phrase.edged(said, words))
                || Withheld.changes(said, words)
                || Corrections.in(said, words)
                || Assignments.assigns(said, words, questions)
                || questions.stream()
                        .anyMatch(question -> question.slot().equals(Slots.RECORDING_CONSENT)
                                && Choices.in(said, words, question).size() == 1);
    }

    /** Whether one of several clauses sends the request, as in "submit, no recording"; the others are read as ever. */
    private static boolean sendsAmongOthers(Folded said, Span sentence) {
        return said.hits(CLAUSE, sentence).stream().anyMatch(clause -> sends(said, clause.span()));
    }

    /** Whether a piece says in so many words, and says nothing else, that the request shall go off. */
    static boolean sends(Folded said, Span piece) {
        return SubmitWords.are(said, piece) && said.has(SENDS, piece);
    }

    /** Whether a sentence wishes, whatever else it says, that the request goes off. */
    static boolean sent(Folded said, Span sentence) {
        return said.has(SENDS, sentence) && said.has(THEN_SUBMIT, sentence) && !said.has(WAITS, sentence);
    }

    private static boolean submits(Folded said, Span sentence, boolean alone) {
        return SubmitWords.are(said, sentence)
                || said.has(THEN_SUBMIT, sentence)
                || (alone
                        && YesNo.of(said, sentence)
                                .filter(truth -> truth == Truth.YES)
                                .isPresent());
    }

    /** Whether a piece names a severity and nothing else, as 「Bで」 does. */
    static boolean namesSeverity(Folded said, Span piece) {
        return said.has(SEVERITY_ALONE, Phrase.edged(said, piece));
    }

    /** Takes why a severity is wanted: 「理由は…」, or "because …" where the sentence names the severity. */
    private static boolean reason(Findings findings, Span sentence, boolean namesSeverity) {
        var said = findings.said();
        var hit = said.hit(REASON, Phrase.edged(said, sentence))
                .or(() -> namesSeverity ? said.hit(BECAUSE, Phrase.edged(said, sentence)) : Optional.empty());
        hit.ifPresent(one -> one.groups().stream()
                .skip(1)
                .filter(group -> group.start() < group.end())
                .findFirst()
                .ifPresent(group -> findings.add(
                        Slot.SEVERITY_REASON, Answer.of(said.quote(group)), Phrase.edged(said, sentence))));
        return hit.isPresent();
    }

    /** Takes the severity that a sentence names; says whether it names one. */
    static boolean severity(Findings findings, Span sentence) {
        var said = findings.said();
        var hit = said.hit(SEVERITY, Phrase.edged(said, sentence));
        hit.ifPresent(one -> one.groups().stream()
                .skip(1)
                .filter(group -> group.start() < group.end())
                .findFirst()
                .ifPresent(group ->
                        findings.add(Slot.SEVERITY, Answer.of(said.text(group).toUpperCase(Locale.ROOT)), one.span())));
        return hit.isPresent();
    }

    /** Takes a severity that is wished for unasked; says whether the sentence did that and nothing else (#43). */
    static boolean wishesSeverity(Findings findings, Span sentence) {
        var said = findings.said();
        var words = Phrase.bare(said, sentence);
        var whole = WISHED_SEVERITY.matcher(words);
        var besides = WISHED_BESIDES.matcher(words);
        boolean alone = whole.find();
        if ((!alone && !besides.find()) || said.has(ASKS_WHETHER, sentence)) {
            return false;
        }
        var matcher = alone ? whole : besides;
        var level = IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        findings.add(
                Slot.SEVERITY,
                Answer.of(level.toUpperCase(Locale.ROOT)),
                Phrase.edged(said, sentence),
                Provenance.SAID);
        return alone;
    }

    private static Optional<Truth> confirmed(Folded said, Span sentence) {
        var plain = YesNo.of(said, sentence).filter(truth -> truth != Truth.UNKNOWN);
        if (plain.isPresent()) {
            return plain;
        }
        if (said.has(DECLINES, sentence)) {
            return Optional.of(Truth.NO);
        }
        return said.has(CONFIRMS, Phrase.edged(said, sentence))
                ? Optional.of(Truth.YES)
                : YesNo.opening(said, sentence);
    }
}
