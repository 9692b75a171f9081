package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import java.util.List;
import java.util.stream.Stream;

/** The wish not to be called, said as a clause of its own while anything is asked: 「電話はやめてと言いました」, "I said no phone" (#65). */
final class NoCalls {
    private static final int LONGEST = 60;

    private static final String CALLS = "(?:お|御)?電話(?:連絡|対応|番号|で(?:の)?(?:ご)?連絡|で(?:の)?(?:ご)?対応)?";
    private static final String UNWANTED =
            "(?:や|止)め(?:て|る)|しないで|かけないで|鳴らさないで|(?:ご)?遠慮(?:して|願い|ください|下さい|いただ)|(?:お)?控えて|避けて|なし|無し|抜き|不要|不可|拒否|お断り|嫌|いや|困り|困る|苦手|ng|いりません|要りません|いらない|要らない|必要(?:ない|ありません)|(?:希望|望み)(?:し)?(?:ません|ない)|したくない|したくありません|受けたくない|受けられません|受けられない|以外";
    private static final Pattern UNWANTED_CALLS = Cues.whole(
            "(?:(?:先ほど|さっき|すでに|既に|先程|だから|ですから|なので|できれば|なるべく|すみませんが|申し訳(?:ありません|ございません)が|とにかく|もう|前にも)[、 ]?)*"
                    + CALLS + "(?:は|を|も|だけは|での連絡は|について(?:は)?)?(?:ちょっと|ご|お)?(?:" + UNWANTED + ")"
                    + "(?:て|いただき(?:たい)?|いただけ(?:ます(?:か)?|れば|ると)|くだ(?:さい|さると)|下さい|ほしい|欲しい|お願い|いたし|致し|し|ます|たい|です|ます|だ|で|に|を|の|ん|な|か|が|ので|から|けど|よ|ね|と|って|言いました|言った|言ってい(?:ます|る)|言って|申し上げました|申しました|伝えました|お伝えしました|書きました|思い|はず|幸い|助かり)*",
            "(?:(?:please|sorry|but|and|again|really|like|as|well|so|no|ok|okay|once more|just|i|we|(?:have )?already|i've|said|told (?:you|u)|wrote|mean|meant|asked for|want|wanted|would (?:like|prefer)|i'd (?:like|prefer)|prefer)[, ]+)*"
                    + "(?:no (?:more )?(?:tele)?phone(?: ?calls?| contact| number)?|no (?:voice )?calls?|not by (?:tele)?phone|without (?:tele)?phone(?: calls?)?"
                    + "|(?:don't|do not|never|not to|rather not|must not|should not|shouldn't) (?:be )?(?:tele)?(?:phone|phoned|call|called|ring)(?: me| us)?(?: up)?"
                    + "|(?:i |we )?(?:don't|do not|would not|wouldn't|would rather not) (?:want|like|wish|take|get|have|need) (?:to (?:be|get|receive|have|take) )?(?:any |a |the )?(?:(?:tele)?phone ?(?:calls?)?|calls?|called|phoned)"
                    + "|anything but (?:the |a )?(?:tele)?(?:phone|calls?))"
                    + "(?:[, ]+(?:please|thanks|thank you|at all|i said|i told you|ok|okay|again|though|for me|for us|at any time|ever))*");

    private NoCalls() {}

    /** Takes such clauses; returns what the sentences say besides. */
    static List<Span> read(Findings findings, List<Span> sentences, Context context) {
        var question = Questions.of(context, Slots.NO_PHONE_CALLS);
        return question.isEmpty()
                ? sentences
                : sentences.stream()
                        .flatMap(sentence -> besides(findings, sentence))
                        .toList();
    }

    private static Stream<Span> besides(Findings findings, Span sentence) {
        var said = findings.said();
        var clauses = NamedValues.clauses(said, sentence);
        var unwanted = clauses.stream().filter(clause -> is(said, clause)).findFirst();
        var whole = is(said, sentence) ? sentence : unwanted.orElse(null);
        if (whole == null) {
            return Stream.of(sentence);
        }
        var words = Phrase.edged(said, whole);
        findings.add(Slots.NO_PHONE_CALLS, Answer.of("yes"), words, Provenance.SAID);
        return Stream.of(new Span(sentence.start(), whole.start()), new Span(whole.end(), sentence.end()))
                .map(said::trim)
                .filter(rest -> said.text(rest).chars().anyMatch(Character::isLetterOrDigit));
    }

    /** Whether a clause says nothing else. */
    static boolean is(Folded said, Span clause) {
        return clause.end() - clause.start() <= LONGEST
                && UNWANTED_CALLS.matcher(said.text(Phrase.edged(said, clause))).find();
    }
}
