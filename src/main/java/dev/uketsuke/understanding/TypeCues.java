package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.intake.Intent;
import java.util.Optional;

/** Whether a message reports trouble, asks a question or wishes for a feature. */
final class TypeCues {
    private static final Pattern POLITE = Cues.any(
            "(?:いただけ|頂け|もらえ|くれ|でき|下さい|くださり)?ませんか|ませんでしょうか|(?:わか|分か|判)(?:らな|りませ|らず)|すみません|申し訳(?:あり|ござい)ません|(?:問題|差し支え)(?:は)?(?:ありません|ない)|こと(?:は)?でき(?:ます|る)|かもしれませ|影響(?:は|も)?(?:特に)?(?:ありませ|ございませ|な)|知りたい|(?:急いで|至急|早急に?|早く|早めに|すぐに?|直ちに|優先(?:して|的に)?|最優先で|加速して|(?:重大度|重要度|緊急度|優先度) ?[abc] ?(?:で|として|にて)?)[^。、]{0,8}対応(?:を|して)?(?:ほしい|欲しい|希望)|don't know|not sure|can't wait");
    static final Cue TROUBLE = Cue.any(
            "ませ(?:ん|ず)",
            "(?:でき|出来|され|動か|起動し|繋がら|つながら|届か|開か|開け|効か|止まら|終わら|消え|使え|見え|表示され|更新され|検知され|反映され|同期し|直ら|立ち上がら|進ま|応答し|反応し)(?:な(?:い|く|か)|ず)",
            "エラー|失敗|落ち(?:る|ます|て|ました)|止ま(?:る|り|っ)|停止(?:し|する|状態)|固ま|フリーズ|ハング|異常|障害|不具合|ブルースクリーン|クラッシュ|ダウン|誤検知|誤検出|ブロックされ|隔離され|検疫され|文字化け|100 ?%|使用率|重(?:い|く)|遅(?:い|く|延)|切断|切れ(?:る|ます)|消え(?:る|ます|て|ました)|張り付|高騰|滞って|崩れ|おかし|オフになり|無効になって|勝手に|できなく|効かなく|警告が|大量に出",
            "\\b(?:fail(?:s|ed|ing|ure)?|errors?|cannot|can't|can not|unable|crash(?:es|ed|ing)?|not (?:working|responding|starting|updating|loading|able|showing|accessible)|(?:does|do|did|is|are|was|were|has|have|wo|could|would)n't|(?:does|do|did) not|down|stopped|stuck|freez(?:e|es|ing)|froze|broken|breaks?|broke|slow|hangs?|hung|blue ?screen|bsod|outage|issue|problem|corrupt(?:ed)?|missing|blocked|quarantin(?:es|ed)|false positive|timed? ?out|disconnect(?:s|ed)?|inactive|wrong|high cpu|100 ?%|never (?:finish|complet|end|start|arriv|load|work|open|appear|show|respond)[a-z]*)\\b");
    private static final Cue QUESTION = Cue.any(
            "方法(?:を|が|について|は|$|、)|やり方|手順(?:を|が|について|は)|教えて|ご教示|ご案内|知りたい|伺いたい|お聞きし|確認したい|確認させて|どうすれば|どうしたら|どのように|どうやって|どこ(?:で|から|に|を)|いつ(?:から|まで)|何(?:日|件|が|を|種類|分)|(?:可能|でき(?:ます|る)|あります|必要|ます|です|でしょう)(?:です|でしょう|の(?:です|でしょう))?か(?:$|。|\\?|、)|でしょうか|仕様|サポート(?:され|対象|状況)|違い|\\?$|とは何|可否|案内して|見解|質問(?:が|です)|数え方",
            "\\b(?:how (?:do|can|to|does|should|would|is|are|many|long|often)|where (?:can|do|is|are)|what (?:is|are|does|do|ports?|happens|would|should)|which|when (?:will|does|do)|can (?:i|we|you) (?:use|tell|explain|confirm|exclude|configure)|could you (?:tell|confirm|explain|clarify|share)|please (?:tell|explain|clarify|advise (?:on|how)|share)|is it (?:possible|supported)|is there (?:a way|any|an?)|are there|do (?:i|we) need|does (?:it|the|mde|defender)|would like to know|want to know|wondering|documentation|difference between|question about|questions?)\\b",
            "\\?$");
    private static final Cue FEATURE = Cue.any(
            "(?:機能|項目|列|ボタン|オプション|設定)[^。]{0,14}(?:追加|実装|改善)(?:して|を|し|の)|機能(?:追加|改善|要望)|要望(?:です|として|が|を|し)|(?:でき|出来|選べ|見られ|使え|変えられ)るように(?:して|なると|なれば|してほし|なってほし)|実装(?:して|を|の?ご?検討|され)|(?:機能|仕組み|オプション)(?:が|も)(?:あると|あれば|欲し|ほし)|作ってほし|あると(?:便利|嬉し|うれし|助か|ありがた)|対応(?:して|を)?(?:ほしい|希望|予定)|フィードバック|開発(?:チーム|元)に",
            "\\b(?:feature request|(?:would|it'?d) be (?:great|nice|helpful|good|useful|handy) (?:if|to have)|please (?:consider )?add(?:ing)?|(?:i |we )?(?:would like to )?suggest(?:ion)?|wish (?:list|there|it|we|you)|should (?:build|add|support|allow|have)|consider (?:adding|implementing|supporting)|enhancement|please (?:implement|support|make it possible)|add (?:support|an? option)|feedback)\\b");
    private static final Cue CAUSE = Cue.any(
            "原因|根本原因|なぜ(?:起き|発生)|調査(?:を|し|の|お願い|ください|いただ)|対処(?:を|し|方法)|root cause|investigat|why (?:it|this) happen");

    /** The kind of message; empty when it shows none. */
    Optional<Intent> read(Folded said, Span within) {
        int trouble = 0;
        int asks = 0;
        int wishes = 0;
        for (var sentence : said.sentences(within)) {
            var tone = said.once(TypeCues.class, sentence, () -> Tone.of(said, sentence));
            trouble += tone.trouble();
            asks += tone.asks();
            wishes += tone.wishes();
        }
        if (wishes > 0 && wishes >= trouble) {
            return Optional.of(Intent.FEATURE);
        }
        if (trouble > 0 && trouble >= asks) {
            return Optional.of(trouble == asks && trouble == 1 ? Intent.QUESTION : Intent.PROBLEM);
        }
        return asks > 0 ? Optional.of(Intent.QUESTION) : Optional.empty();
    }

    /** How much one sentence speaks for each kind. */
    private record Tone(int trouble, int asks, int wishes) {
        static Tone of(Folded said, Span sentence) {
            if (Courtesies.is(said, sentence)) {
                return new Tone(0, 0, 0);
            }
            var words = POLITE.matcher(said.text(sentence)).replaceAll(" ");
            boolean question = QUESTION.in(said.text(sentence));
            boolean broken = TROUBLE.in(words);
            boolean cause = CAUSE.in(words);
            int asks = !question || cause ? 0 : broken ? 1 : 2;
            int trouble = !broken ? 0 : question && !cause ? 1 : 2;
            return new Tone(trouble + (cause ? 1 : 0), asks, FEATURE.in(words) ? 2 : 0);
        }
    }
}
