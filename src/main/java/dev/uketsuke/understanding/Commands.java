package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Intent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Commands in their own words. Only a short message that says nothing else is one: "Click Cancel" inside an answer
 * cancels nothing.
 */
final class Commands {
    private static final int LONGEST = 60;

    private static final String DO =
            "(?:を|に|へ|で|は|が)?(?:お願い(?:(?:いた|致)?します|したい(?:です)?|です)?|(?:し|して|させて|って|て|で)?(?:ください|下さい|ほしい(?:です)?|欲しい(?:です)?|もらえますか|もらえる|いただけますか|頂けますか|いただきたい(?:です)?)|したい(?:です|のですが|んですが|んだけど)?|します|する|して|しよう|る|ります|りたい(?:です)?|れますか|きたい(?:です)?|たい(?:です|のですが|んですが)?|ます|です)?(?:か|ね|よ|が)?";
    private static final String I =
            "(?:can i |could i |may i |can you |could you |i want to |i'?d like to |i would like to |i need to |i wish to |let me |let'?s |we want to |please |just )*";
    private static final String EN_END = "(?: please| now| pls| for now| thanks| thank you)*";
    private static final String REQUEST_JA = "(?:この|今の|本)?(?:問い?合わ?せ|お問い?合わ?せ|依頼|入力|申請|申込|受付|下書き|起票|リクエスト|内容)";

    private static final Map<Intent, Pattern> COMMANDS = new EnumMap<>(Map.of(
            Intent.BACK,
            Cues.whole(
                    "(?:もう)?(?:(?:一つ|ひとつ|1つ|一個|1個|一|1)?(?:前|まえ|手前)|さっき|先ほど|直前)(?:の)?(?:質問|設問|項目|画面|ステップ|ところ|問い)?(?:に|へ|まで)?(?:(?:戻|もど)(?:る|って|りたい|ります|して|れ|し|ろ|り)?|お願いします)?"
                            + DO,
                    "(?:戻|もど)(?:る|って|りたい|ります|して|れ|し|り)" + DO,
                    "バック" + DO,
                    "もう(?:一度|一回)(?:さっき|前|先ほど)の(?:質問|設問|項目)" + DO,
                    I
                            + "(?:go |take me |step |move |get )?back(?: (?:one|a|1))?(?: (?:step|question|page))?(?: to the (?:previous|last|prior)(?: (?:step|question|one|page))?)?"
                            + EN_END,
                    I + "(?:go to |show |return to )?(?:the )?(?:previous|prior)(?: (?:step|question|one|page))?"
                            + EN_END,
                    I + "return" + EN_END),
            Intent.HELP,
            Cues.whole(
                    "(?:ヘルプ|へるぷ|助けて|たすけて|使い方|使いかた|つかいかた|操作方法|使用方法)(?:を|が|は)?(?:教えて|見せて|見たい|表示|知りたい|わからない|分からない|わかりません|分かりません)?"
                            + DO,
                    "(?:このチャット|このボット|ここ|このbot)?(?:では|で|は|に)?(?:何|なに)(?:が|を)?(?:できる|できます|出来る|出来ます|できるん(?:です)?)(?:の|か|のですか)*",
                    "(?:何|なに|どう)を?(?:入力|書け|書い|記入)(?:すれ|したら|ば|たら|すべき)(?:ば|いい|よい|良い)*(?:の)?(?:です)?か?(?:が?(?:わかりません|分かりません|わからない|分からない|教えて(?:ください)?))?",
                    "(?:書き方|入力方法|回答方法|記入方法)(?:の例)?(?:を|が)?(?:教えて|知りたい|わかりません|分かりません)?" + DO,
                    I + "(?:get )?help(?: me)?(?: out)?" + EN_END,
                    "what can (?:you|i|this bot|this) do(?: here)?",
                    "what is this|how does this work|how do i use (?:this|it)(?: bot| chat)?|what do i (?:do|type|enter|write)(?: here)?|what should i (?:do|type|enter|write)(?: here)?|usage|instructions|commands|\\?|menu"),
            Intent.HUMAN,
            Cues.whole(
                    "(?:サポート|有人|人間|生身)?(?:の)?(?:担当者?|オペレーター?|人間?|にんげん|スタッフ|サポート(?:担当|エンジニア)?|エンジニア|有人(?:対応|サポート|チャット)?|窓口|誰か|だれか)(?:の方|の人|さん)?(?:と|に|へ|を)?(?:直接)?(?:電話で)?(?:(?:お)?(?:話(?:せ|し|を)?|はなし(?:たい)?|つない|繋い|つなげ|代わ|替わ|かわ|呼ん|相談(?:し)?|対応|連絡|チャット)(?:し|せ|させ|できます|ます|する|たい)?)"
                            + DO,
                    "(?:ボット|機械|bot|ai|自動応答)(?:では|じゃ)なく(?:て)?.{0,20}(?:担当|人|オペレーター?).{0,16}",
                    "(?:(?:はい|ええ|いいえ|いや|やはり|やっぱり)[、, ]*)?(?:担当者?|オペレーター?|有人対応|有人|人間)(?:に|へ|を|で)?" + DO,
                    "(?:電話で)(?:.{0,10})(?:話|相談|担当|人間).{0,16}",
                    "(?:もう|いいから|とにかく|お願いだから|、|,| )*(?:早く|すぐに?|至急|今すぐ|大至急)[、, ]*(?:お)?電話(?:を)?(?:ください|下さい|くれ|ほしい(?:です)?|欲しい(?:です)?|(?:して|かけて)(?:ください|下さい|くれ|ほしい(?:です)?|欲しい(?:です)?|もらえますか)|お願い(?:いた)?します)",
                    "(?:please |just |can you |could you )*(?:get|have|let|make) (?:someone|somebody|a person|an engineer|anyone|a human) (?:to )?(?:call|phone|ring) (?:me|us)(?: back)?"
                            + EN_END,
                    "(?:please |just |can you |could you )*(?:call|phone|ring) (?:me|us)(?: back)? (?:now|right now|at once|immediately|asap|right away|urgently)"
                            + EN_END,
                    "(?:(?:yes|yeah|no|ok|okay)[, ]+)?" + I
                            + "(?:(?:talk|speak|chat|get|connect|transfer|put|hand|escalate)(?: me| this)?(?: over| through| in touch| directly)?(?: to| with)?|get|contact|reach|have|i want|want|need)? ?(?:a |an |the |some |your |real |live |actual )*(?:human|person|agent|representative|rep|operator|someone|somebody|engineer|support (?:person|agent|engineer)|real person|human being|people)(?: (?:agent|being|instead|support|from support|directly))*"
                            + EN_END),
            Intent.LATER,
            Cues.whole(
                    "(?:また)?(?:あと|後|後ほど|のちほど|後日|明日|あした|今度|別の日)(?:で|に)?(?:また)?(?:続ける|続けます|続きを?|続けたい|再開|やる|やります|します|する|入力|記入|来ます)?"
                            + DO,
                    "(?:中断|保留|一時停止|一時保存|保存|途中保存|下書き保存)(?:して)?(?:終了|おく|おきます)?" + DO,
                    "続きは?(?:あと|後|後ほど|明日|後日)(?:で|に)?" + DO,
                    "(?:また)?(?:あと|後|後ほど|明日|あした|後日)?(?:で|に|は)?[、, ]?(?:別の|他の|ほかの|違う|もう1つの|自分の|自宅の|会社の)(?:パソコン|pc|端末|デバイス|機器|スマホ|スマートフォン|ブラウザー?)(?:で|から)(?:続きを?(?:書き|入力し|やり|し)?|続け|再開し?)(?:る|ます)?"
                            + DO,
                    I
                            + "(?:(?:continue|finish|resume|do (?:this|it)|come back|carry on|go on|do that|complete (?:this|it)|be back|i'?ll (?:continue|finish|be back|come back|do (?:this|it)))(?: (?:this|it|to (?:this|it)))? )?(?:later|tomorrow|another time|some other time)(?: on)?"
                            + EN_END,
                    I
                            + "(?:continue|finish|resume|carry on|go on)(?: (?:with )?(?:this|it))?(?:,? (?:later|tomorrow))? (?:on|from|in) (?:another|a different|some other|my other|my own|my) (?:device|computer|pc|phone|laptop|tablet|browser|machine)(?: (?:later|tomorrow))?"
                            + EN_END,
                    I
                            + "(?:save(?: (?:this|it|draft|my draft|and (?:exit|quit|close|continue later)))*|pause|hold on|put (?:this|it) (?:on hold|aside)|not now)"
                            + EN_END),
            Intent.CANCEL,
            Cues.whole(
                    "(?:" + REQUEST_JA
                            + "(?:を|は)?)?(?:キャンセル|中止|取り?消し?|取消し?|取り下げ|取下げ|やめ|止め|辞め|破棄|終了|削除)(?:る|ます|ましょう|たい|て|とく|ておく|ておきます|にする|にします)?"
                            + DO,
                    "(?:" + REQUEST_JA + "(?:を|は)?)(?:なかった(?:こと)?に).{0,10}",
                    I
                            + "(?:cancel|abort|quit|stop|discard|drop|forget|withdraw|scrap|delete|give up|end|exit)(?: (?:about )?(?:it|this|that|everything|the request|this request|my request|the ticket|the draft|all|the form|the whole thing))?"
                            + EN_END,
                    "never ?mind(?:,? (?:forget (?:it|about it)|cancel(?: it)?|drop it))?"),
            Intent.RESTART,
            Cues.whole(
                    "(?:" + REQUEST_JA
                            + "(?:を|は)?)?(?:もう一度|いちから|一から|1から|最初から|初めから|はじめから|ゼロから|頭から)(?:やり直|やりなお|始め|はじめ|入力し直|書き直|入力|し直|リセット)?(?:す|し|る|て)?"
                            + DO,
                    "(?:やり直し?|やりなおし|リセット|リスタート|最初に戻る|最初に戻して|最初に戻りたい|振り出しに戻る)" + DO,
                    I
                            + "(?:start(?: all)? (?:over|again|afresh|anew|from (?:scratch|the beginning|the start))|restart|reset|begin again|redo (?:everything|it all)|from (?:scratch|the beginning|the start))(?: again)?"
                            + EN_END),
            Intent.SKIP,
            Cues.whole(
                    "(?:この|今の)?(?:質問|設問|項目|これ)?(?:は|を)?(?:スキップ|パス|とばし|飛ばし|飛ば|省略|割愛|後回し)(?:す|し|る|て|に)?" + DO,
                    "(?:特に)?(?:なし|ありません|ない(?:です)?)?(?:で|の?ので)?[、, ]?次(?:へ|に|の質問(?:へ|に)?|の項目(?:へ|に)?)?(?:進んで|進む|進みたい|進めて|いって|行って)?"
                            + DO,
                    "(?:空欄|未回答|無回答|未記入|ブランク)(?:で|に|のまま)?" + DO,
                    "(?:あと|後|後ほど|のちほど)(?:で)?(?:確認して|調べて)(?:から)?(?:回答|答え|連絡|お知らせ|入力).{0,8}",
                    "(?:答え|回答|言い|教え)(?:たくない|たくありません|られません|できません|たくないです).{0,4}",
                    "(?:情報がない|情報が(?:無い|ありません)).{0,14}",
                    I
                            + "(?:skip|pass|next|omit|leave)(?: (?:over )?(?:this|it|that|these|them|all|this one|that one|this question|the question|question|out|it out|it blank|this blank|blank|it empty))*"
                            + EN_END,
                    I
                            + "(?:next question|move on|go on|no comment|prefer not to (?:say|answer)|i'?d rather not (?:say|answer)|nothing to add,? next)"
                            + EN_END)));

    private static final Pattern LANGUAGE = Cues.whole(
            "(?:言語|げんご|ことば)(?:を|の)?(?:変更|変え|切り?替え|切替).{0,10}",
            "(?:change|switch)(?: the| my)? language" + EN_END,
            "language");
    private static final Pattern ENGLISH = Cues.whole(
            "(?:英語|english)(?:で|に|へ)?(?:の?対応|話|続け|切り?替え|切替|変更|変え|表示)?(?:し|て|ましょう)?" + DO,
            I
                    + "(?:(?:switch|change|continue|speak|talk|use|go|proceed)(?: (?:to|in|on in))? )?(?:in )?english(?: version)?"
                    + EN_END,
            "do you speak english");
    private static final Pattern JAPANESE = Cues.whole(
            "(?:日本語|にほんご|nihongo)(?:で|に|へ)?(?:の?対応|話|続け|切り?替え|切替|変更|変え|表示)?(?:し|て|ましょう)?" + DO,
            I
                    + "(?:(?:switch|change|continue|speak|talk|use|go|proceed)(?: (?:to|in|on in))? )?(?:in )?japanese(?: version)?"
                    + EN_END,
            "do you speak japanese");

    /** The command that the whole message is; empty when it says anything else. */
    Optional<Intent> read(Folded said) {
        var words = Phrase.plea(said, said.all());
        if (words.isEmpty() || words.length() > LONGEST || words.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        if (LANGUAGE.matcher(words).find() || language(said).isPresent()) {
            return Optional.of(Intent.LANGUAGE);
        }
        return COMMANDS.entrySet().stream()
                .filter(command -> command.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The language that a command about languages names. */
    Optional<Language> language(Folded said) {
        var words = Phrase.plea(said, said.all());
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        if (ENGLISH.matcher(words).find()) {
            return Optional.of(Language.EN);
        }
        return JAPANESE.matcher(words).find() ? Optional.of(Language.JA) : Optional.empty();
    }
}
