package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Slot;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/** Which free-text question a sentence speaks about, by the words it uses. */
final class SentenceCues {
    private static final SequencedMap<Slot, Cue> CUES = new LinkedHashMap<>();

    static {
        CUES.put(
                Slots.TRIED_ACTIONS,
                Cue.any(
                        "(?:は|を|も|など)?(?:試し(?:ました|た|て(?:い|み|お)|まし)|実施(?:し(?:ました|た|て)|済)|確認済み|対処(?:として|は)|やってみ(?:ました|た)|行いました(?:が|。|$)|再起動し(?:ました|ても|たら|たところ)|再インストールし(?:ました|ても)|(?:修復|再起動|再オンボード|再設定)(?:も|は|を)?(?:し|行い|試)(?:ました|ても))",
                        "(?:再起動|再インストール|再設定|再オンボード|修復|初期化|フルスキャン)済|(?:ても|でも)(?:改善|解消|直|変わ|解決|治)(?:し|せ|ら|り|さ)",
                        "^(?:and |so far |already |also |just |then )*(?:tried|rebooted|restarted|reinstalled|repaired|re-?onboarded|reset|cleared|checked|ran) ",
                        "\\b(?:(?:i|we|have|has|already|also)(?:'ve)? (?:already |also |have |just |now |since |then |even |meanwhile )*(?:tried|rebooted|restarted|reinstalled|repaired|checked|ran|cleared|disabled|re-?onboarded|re-?registered|uninstalled|reset|updated)|tried (?:to|re|all|every|clear|disabl|unin)|(?:rebooting|restarting|reinstalling|repairing) (?:[a-z]+ ){0,3}(?:did|does|doesn't|didn't|had|fixed|solved|resolved|helped|cured)|(?:did not|didn't) help|no luck|to no avail)\\b"));
        CUES.put(
                Slots.WORKAROUND,
                Cue.any(
                        "回避(?:策|でき|して|方法)|しのい(?:で|だ)|凌い|代替|代わりの(?:手段|方法|策|手立て)|代わりに[^。]{0,30}(?:使|利用|対応)|暫定(?:的に|対応|対処)|応急",
                        "(?:版|ブラウザー?|スマホ|スマートフォン|携帯|タブレット|手作業|手入力|手動|手書き|紙|電話|ファックス|メール|予備機?|代替機|個人の?(?:pc|端末)|(?:別|ほか|他|古い|旧|共用)の?[^。、]{0,10})(?:で|なら|を(?:使って|使い|用いて|介して)|経由で|により|に(?:切り?替えて|頼って))[^。、]{0,14}(?:続け(?:て|られて|られる|られます)|継続(?:し|でき)(?:て|る|ます)|(?:対応|作業|代用|運用|業務)(?:は)?(?:し|でき|を?続け)(?:て|る|ます)|使え(?:て|る|ます)|使って|利用でき(?:て|る|ます)|まかなえ|賄え|賄って|やりくり|やり過ご|乗り切|つないで|間に合わせ|進めて|進められ(?:て|る|ます))(?:い|お|る|ます|。|$)?",
                        "\\b(?:work-?around|workaround|in the meantime|for now we|temporar(?:y fix|ily (?:using|disabled))|alternative(?:ly)?)\\b",
                        "\\b(?:carry(?:ing)? on|get(?:ting)? by|go(?:ing)? on|keep(?:ing)? (?:going|working)|mak(?:e|ing) do|manag(?:e|ing)|cop(?:e|ing)|continu(?:e|ing)(?: to work| working)?|work(?:ing)? (?:for now|meanwhile|until then)) (?:for now |so far |meanwhile )?(?:with|by|via|through|on|in|from|using) (?:the |our |an? |their |its )?[a-z]|\\bus(?:e|ing) [^.]{0,40}\\b(?:instead|for now|meanwhile|until then)\\b"));
        CUES.put(
                Slots.BUSINESS_IMPACT,
                Cue.any(
                        "業務(?:に|が|へ|影響|は|の|効率)|(?:影響|支障)(?:が|は|も|を)(?:出|あ|な|及|生じ|大|軽)|遅れ(?:て|が|ます)|滞って|困って|(?:送付|納品|出荷|受注|販売|営業|生産|診療)(?:が|に|を|も)[^。]{0,10}(?:でき|遅|止|滞)",
                        "\\b(?:business|impact(?:ed|s)?|productivity|customers? (?:are|cannot|can't)|cannot (?:sell|work|operate)|delay(?:ed|s|ing)?|losing (?:money|sales|time)|work is|users (?:cannot|can't) work)\\b",
                        "\\b(?:is|are|was|were|runs?|running|gets?|getting) (?:[a-z]+ )?(?:(?:late|held up|on hold)\\b|behind(?: (?:with|on|in|by)\\b|[.,;!]|$))|\\b(?:people|users|staff|customers|everyone|everybody|we|they) (?:[a-z]+ )?(?:wait|waits|waiting|lose|loses)\\b"));
        CUES.put(
                Slots.RECENT_CHANGES,
                Cue.any(
                        "(?:変え|入れ替え|切り?替え|当て|上げ|更新し|変更し|適用し)て(?:い|お)(?:ます|り(?:ます|まし))|(?:変更|変え|更新|適用|アップデート|アップグレード|導入|インストール|切り?替え|移行|追加|配布|有効(?:に|化)|入れ替え|リプレース|設定)(?:し|を(?:し|行|適用|実施)|は)?(?:ました|した(?:後|あと|ところ|ら|直後|以降|。|$)|して(?:から|以降|い?ませ|おりませ)|まし(?:た)|た(?:後|ところ|。|$)|後(?:に|から|、)|(?:の|した)?(?:あと|後|のち)(?:です|でした|に|から|、|。|$)|直後|なし|ありません|行って(?:い|お)|あり)",
                        "(?:変更|更新|アップデート|update|アップグレード|パッチ|メンテナンス|入れ替え|切り?替え|移行|工事)(?:作業|適用)?(?:が|も)(?:あ(?:り|っ)|入(?:り|っ)|行われ|かか(?:り|っ)|当た(?:り|っ)|降って|走(?:り|っ))(?:て|まし|た)",
                        "(?:変更|更改|交換|更新|入れ替え|切り?替え|導入|移行|設定変更)(?:を?(?:し|行っ|実施し|かけ))て(?:い|お)(?:ます|り)|(?:(?:新しい|別の)[^。、]{1,14}に(?:し|変え|替え|切り?替え|なり)|を新しく[^。、]{0,6}?し)(?:ま|た)|"
                                + AfterChange.CHANGE_JA + "[^。、]{0,6}(?:が(?:原因|きっかけ)|のせい)",
                        "(?:変更|変わった点|更新)(?:点)?(?:は|も)(?:特に)?(?:な|あり?ませ|加えて|して|行って)",
                        "\\b(?:(?:was|were|has been|had been|have|we|i|just|recently|had|got) (?:just |recently |been )*(?:changed|upgraded|updated|installed|deployed|enabled|switched|migrated|applied|patched|rolled out|added|replaced|swapped|moved|renewed|turned on)|(?:after|since|following) (?:the |an? |our |last )?[^.]{0,40}(?:update|upgrade|patch|change|installation|migration|deployment|rollout)|(?:(?:no|any|not) (?:recent )?changes|(?:no|any) recent change|nothing (?:changed|was changed|has changed))|changed nothing|haven't changed|there (?:was|were|has been|have been) (?:an? |some )?[^.,]{0,30}(?:update|upgrade|patch|change|maintenance|migration)s?)\\b"));
        CUES.put(
                Slots.REPRODUCTION,
                Cue.any(
                        "(?:する|開く|押す|起動する|クリックする|実行する|ログインする|接続する|選択する|入力する|保存する|再生する)と[、,]?|[るくすつむぶぐうぬ]と[、,]?(?:必ず|毎回|すぐ|いつも|常に|数秒|途中で|画面|エラー|止|落ち|固ま|消え|表示|発生|フリーズ)|再現(?:手順|方法|し(?:ます|ません)|でき)|手順(?:は|:)|した(?:際|時|とき)に",
                        "\\b(?:when(?:ever)? (?:i|we|you|users?|they|the user|someone|opening|starting|clicking|launching|running|logging|connecting|saving)|steps? (?:to reproduce|are|:)|reproduc(?:e|ed|ible)|if (?:i|we|you) (?:click|open|run|start|launch|press)|upon (?:opening|starting|clicking|login|boot))\\b"));
        CUES.put(
                Slots.BACKGROUND,
                Cue.any(
                        "(?:経緯|背景)(?:は|として|です|:)|きっかけ|(?:とき|際|ところ)(?:から)?(?:発生|起き)",
                        "\\b(?:background|it (?:all )?(?:started|began) (?:when|after|with)|came about)\\b"));
    }

    private SentenceCues() {}

    /** The slots that are read by cue words. */
    static Set<Slot> slots() {
        return CUES.keySet();
    }

    /** Whether a sentence speaks about a slot. */
    static boolean speaks(Folded said, Span sentence, Slot slot) {
        var cue = CUES.get(slot);
        return cue != null && said.has(cue, sentence);
    }
}
