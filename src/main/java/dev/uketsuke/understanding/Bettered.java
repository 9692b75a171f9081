package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intent;
import java.util.List;
import java.util.Set;

/** "Defender broken" gives way to what tells more: description and title come from the first message that says what happens. */
final class Bettered {
    private static final int LONGEST_VAGUE = 60;
    private static final int TELLS_IN_JAPANESE = 10;
    private static final int TELLS_IN_ENGLISH = 20;

    /** Names no more than the product and that something is wrong with it. */
    private static final Pattern NOTHING_SAID = Cues.any(
            "ディフェンダー|エンドポイント|ウイルス対策(?:ソフト)?|セキュリティ(?:ソフト)?|パソコン|端末|ウィンドウズ|システム|ソフト|アプリ|マイクロソフト|サーバー?",
            "(?:不具合|問題|トラブル|エラー|障害|異常|不調|故障|調子|様子|挙動|動作|状態|件|助け|至急|緊急|急ぎ|困り|困って|相談|質問|お?問い?合わ?せ|サポート|ヘルプ)",
            "(?:です|でした|ます|ました|ません|ない|なかった|なくなり|なくなった|なって|なり|よ|ね|い|て|ん)",
            "(?:が|は|に|を|で|も|の|と|から|ので|けど|けれど|ちょっと|なんか|何か|急に|突然|また|ずっと|全然|まったく|全く|今|うまく|正しく|ちゃんと)",
            "(?:動か|動き|動作し|使え|機能し|働か|起動し|おかし|変|壊れ|悪|だめ|ダメ|駄目|止ま|落ち|発生|起き|出|あり|ある|くださ|下さ|お願い|ほし|し)(?:い|く|な|ま|せ|ん|て|で|す|た|っ|り|る|し|か|れ|う|よ|ね|の)*",
            "\\b(?:ms|microsoft|defender|mde|mdav|atp|for|endpoint|antivirus|anti-virus|virus|scanner|av|security|windows|win|pc|pcs|computer|laptop|machine|device|server|system|app|application|program|software|tool|it|everything|something|anything|thing|things|stuff)\\b",
            "\\b(?:is|are|was|be|been|being|am|has|have|had|got|get|gets|getting|does|do|did|can|will|seems?|looks?|keeps?|went|going|not|no|never|n't|doesn|isn|won|t|s|there|here|some|a|an|the|my|our|your|this|that|with|in|on|of|to|and|or|but|so|very|really|totally|completely|again|still|now|today|since|i|we|you|me|us|need|want|please|pls|hi|hello|hey|just|all|at)\\b",
            "\\b(?:broken|broke|breaks|work|works|working|worked|down|dead|bad|wrong|weird|strange|odd|funny|buggy|crazy|issues?|problems?|trouble|errors?|faulty|failed|fails?|failing|failure|stopped|stuck|crash(?:es|ed|ing)?|slow|mess|useless|help|urgent|asap|emergency|support|question|request|ticket)\\b");

    /** What the only open question asks for is no description of the whole. */
    private static final Set<Slot> OF_HAPPENING = Set.of(Slots.ERROR_MESSAGES, Slots.REPRODUCTION, Slots.BACKGROUND);

    private static final List<Slot> OF_OTHERS = List.of(Slots.TRIED_ACTIONS, Slots.WORKAROUND, Slots.BUSINESS_IMPACT);

    private final TypeCues types = new TypeCues();
    private final Story story;

    Bettered(Story story) {
        this.story = story;
    }

    /** Whether words name no more than that something is wrong. */
    static boolean isVague(String words) {
        var folded = Folded.fold(words);
        return folded.length() <= LONGEST_VAGUE && substance(folded) == 0;
    }

    private static int substance(String folded) {
        return (int) NOTHING_SAID
                .matcher(folded)
                .replaceAll(" ")
                .chars()
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /** Adds description and title anew where those that are recorded say nothing, and a sentence does. */
    void read(Findings findings, List<Span> sentences, Context context) {
        boolean vague =
                context.answers().value(Slots.ISSUE).filter(Bettered::isVague).isPresent();
        if (!vague || !mayTell(context) || findings.has(Slots.ISSUE)) {
            return;
        }
        var telling = sentences.stream()
                .filter(sentence -> !Asides.is(findings.said(), sentence))
                .filter(sentence ->
                        OF_OTHERS.stream().noneMatch(slot -> SentenceCues.speaks(findings.said(), sentence, slot)))
                .toList();
        if (telling.stream().noneMatch(sentence -> tells(findings.said(), sentence))) {
            return;
        }
        boolean titled = findings.has(Slots.TITLE)
                || context.answers().of(Slots.TITLE).stream()
                        .anyMatch(title -> title.provenance() != Provenance.INFERRED);
        story.anew(findings, telling, titled, context);
    }

    private static boolean mayTell(Context context) {
        return context.open().size() != 1
                || OF_HAPPENING.contains(context.open().getFirst().slot());
    }

    private boolean tells(Folded said, Span sentence) {
        var words = said.text(sentence);
        boolean latin = words.chars().allMatch(letter -> letter < 0x80);
        return types.read(said, sentence).filter(Intent.PROBLEM::equals).isPresent()
                && substance(words) >= (latin ? TELLS_IN_ENGLISH : TELLS_IN_JAPANESE);
    }
}
