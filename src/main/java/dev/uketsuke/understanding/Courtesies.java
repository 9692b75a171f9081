package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.stream.Stream;

/** Greetings, introductions, thanks and closings, which tell nothing of the problem. */
final class Courtesies {
    private static final Pattern WHOLE = Cues.whole(
            "(?:(?:いつも|平素(?:は|より)?|大変)*[、 ]*(?:大変)?お世話に(?:なって|なり)(?:おり|い)?ます)",
            "(?:平素は|平素より|日頃(?:は|より)).{0,40}(?:ございます|おります|申し上げます)",
            "[^。、]{0,30}(?:ご?担当(?:者|の方)?|窓口|ヘルプデスク|サポート(?:デスク|センター)?|各位|御中|関係者)(?:様|さま|各位|御中|の皆様|の皆さま)",
            "お(?:疲れ|つかれ)(?:様|さま)(?:です|でした|でございます)?",
            "(?:こんにち[はわ]|こんばん[はわ]|おはよう(?:ございます)?|はじめまして|初めまして|失礼(?:いた)?します|どうも|もしもし)",
            "(?:拝啓|前略|謹啓|敬具|草々)|(?:時下|貴社|皆様|皆さま|ますます)[^。]{0,30}(?:のことと|とお)(?:お慶び|お喜び|存じ)[^。]{0,14}",
            "[^。]{0,40}(?:いかがお過ごし|お元気|ご健勝|ご清栄|ご清祥)[^。]{0,24}|[^。]{0,14}(?:暑さ|寒さ|冷え込み|暑い日|寒い日)[^。]{0,12}(?:続(?:いて|き)|厳し)[^。]{0,24}",
            "(?:大変|長らく|遅くなり|返信が遅れ)*(?:お待たせ|失礼|申し訳)(?:いた|致)?(?:し|ありません|ございません)(?:ました|でした)?(?:続け(?:ます|させてください|たいです)|戻りました|再開します)?",
            "(?:では|それでは|はい|じゃあ|さて)*[、 ]*(?:続け(?:ます|ましょう|させてください|たいです)|(?:続き|先ほどの続き)(?:です|から(?:お願いします)?|を(?:お願いします|始めます|書きます))?|再開します|戻りました|(?:今|いま)?(?:戻|帰)って(?:き|来)ました)",
            "[^。、]{0,12}(?:夜分|夜遅|深夜|夜中|早朝|朝早|遅い時間|こんな時間|時間外|遅く|休日|お?休み|週末|土日|祝日|年末|年始|お忙し|突然|急な|急に|何度も|度々|たびたび|お手数|ご面倒|お騒がせ|長文|長々|初歩的|素人|不慣れ)[^。、]{0,14}(?:すみません|すいません|済みません|申し訳(?:あり|ござい)ません|恐れ入ります|恐縮です|失礼(?:いた)?し(?:ます|ました)|ごめんなさい|ごめん)(?:でした)?(?:が|けど|ね)?",
            "(?:本当に|大変|誠に|早速の?|ご対応|ご返信|ご連絡|丁寧に|教えていただき|助かりました)*[、 ]*(?:ありがとう|有難う|有り難う)(?:ございま(?:す|した))?",
            "(?:[^。]{0,30}の)?(?:おかげ|お陰|お蔭)(?:様|さま)?(?:です|でした|で(?:した|、)?(?:とても|本当に|大変)?(?:助かりました|助かっています|解決しました|解決です|直りました))",
            "(?:助かりました|感謝(?:いた)?します|了解(?:です|しました|いたしました)?|承知(?:しました|いたしました)|わかりました|分かりました|かしこまりました)",
            "(?:(?:以上|それでは|では|どうぞ|何卒|引き続き|お手数(?:ですが|をおかけしますが)?|大変お手数ですが|お忙しいところ(?:恐れ入りますが|恐縮ですが)?|恐れ入りますが|恐縮ですが|ご確認|ご対応|ご回答|ご検討|ご教示|ご支援|ご調査|至急)[、,のほど程を]*)*(?:(?:よろしく|宜しく)(?:お願い(?:いた|致|申し上げ)?(?:し)?ます|どうぞ|です)?|お願い(?:いた|致|申し上げ)?(?:し)?ます|以上(?:です|となります)?)",
            "(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)(?:[ ,]+(?:there|all|team|support|everyone|folks|sir|madam|microsoft|[a-z]+ (?:team|support)))*",
            "(?:so |very |really )?sorry (?:for|about) (?:the|my) (?:delay|wait|late (?:reply|answer|response)|silence|slow (?:reply|answer)|long silence).{0,30}|(?:sorry,? )?(?:i'?m|i am) back(?: (?:again|now|at my desk))?|(?:ok(?:ay)?,? |right,? |so,? )?(?:let'?s|let us|we can|i can|ready to) (?:go on|continue|carry on|proceed|resume)(?: (?:now|then|please|where we (?:left off|stopped)))?|where were we",
            "(?:(?:hi|hello|hey|good evening|well|oh)[ ,]+)*(?:(?:i'?m|i am|we'?re|we are|my|many|please) )?(?:(?:so|very|really|terribly|awfully|deep|sincere) )*(?:sorry|apolog(?:y|ies)|apologi[sz]e|excuse (?:me|us)|forgive (?:me|us)|pardon)(?:[ ,]+(?:for|about|to|that|if|it|it'?s|this|is|i|i'?m|we|am|are|bother|bothering|disturb|disturbing|contact|contacting|write|writing|ask|asking|message|messaging|you|your|the|my|so|at|on|in|a|an|any|all|again|late|early|hour|hours|time|night|evening|weekend|sunday|saturday|holiday|morning|midnight|inconvenience|trouble|long|short|notice|mail|email|post|english|bad|poor|delay|interruption|hassle|spam|noise|right|now|of|day|outside|out|office|business|working|such|very|know|how|many|questions|be|being|a pain))*|(?:i know |i realise |i realize )?it'?s (?:very |quite |really |so |already |rather )*(?:late|early)(?: (?:here|now|at night|in the (?:evening|night|morning)|already|i know))*",
            "(?:it'?s |this is |that'?s )?(?:just |only |really )?(?:a )?(?:small|little|minor|tiny|quick) (?:thing|one|question|matter)(?: really| though)?",
            "(?:many |much )?(?:thanks|thank you|thx|ty|cheers)(?: (?:so much|very much|a lot|again|in advance|for .{1,60}|to (?:you|your|the|all|everyone)\\b.{0,40}|and (?:best|kind) regards))*",
            "(?:it'?s |that'?s |this is )?(?:all )?thanks to .{2,40}|(?:i |we )?(?:really |much |very much )?appreciate (?:it|that|this|(?:all )?(?:the|your) .{2,40})|(?:you|your team|the team|support)(?:'?ve| have| has| was| were)? (?:been )?(?:so |very |really |most |a )*(?:helpful|great(?: help)?|kind)|(?:couldn'?t|could not) have (?:done|solved|fixed) (?:it|this|that) without (?:you|your .{2,30})",
            "(?:(?:best|kind|warm|many|with (?:best|kind)) )?regards(?:,.{0,40})?|sincerely(?: yours)?|yours (?:sincerely|faithfully)|best(?: wishes)?|br",
            "(?:i hope (?:you are|you'?re|this (?:finds|email)).{0,60}|nice to meet you|have a (?:nice|good|great) (?:day|one|weekend))",
            "(?:please (?:help|advise|assist)(?: us| me)?|(?:your |any )?help (?:would be|is) (?:much |greatly )?appreciated|looking forward to .{0,60})");

    private static final String APOLOGY =
            "(?:すみません|すいません|済みません|申し訳(?:あり|ござい)ません|恐れ入ります|恐縮です|失礼(?:いた)?し(?:ます|ました)|ごめん(?:なさい)?)(?:でした|です)?(?:が|けど|ね)?";
    private static final Pattern APOLOGISES = Pattern.compile(APOLOGY);
    private static final Pattern EXCUSED = Cues.any(
            APOLOGY, "(?:(?:ご?返信|ご?回答|ご?連絡|ご?報告|お?返事)(?:が|も))?(?:遅く(?:に|なり|なって)?|遅れ)", "長(?:文|々|く)(?:に|と)?(?:なり|なって)?");
    /** What happens to something is no excuse: 「画面が真っ暗になりすみません」. */
    private static final Cue HAPPENS = Cue.any("[^でますけ ]が[^ ]", "[^と]にな(?:り|って)");

    private Courtesies() {}

    /** Whether an apology is for trouble that it tells: 「急に落ちてしまいすみません」. */
    static boolean excusesTrouble(String words) {
        if (!APOLOGISES.matcher(words).find()) {
            return false;
        }
        var told = EXCUSED.matcher(words).replaceAll(" ");
        return TypeCues.TROUBLE.in(told) || HAPPENS.in(told);
    }

    /** Whether a sentence is nothing but a courtesy. */
    static boolean is(Folded said, Span sentence) {
        if (sentence.end() - sentence.start() > 120) {
            return false;
        }
        var words = Phrase.bare(said, sentence);
        return words.isEmpty()
                || ((WHOLE.matcher(words).find() || everyPart(words)) && !excusesTrouble(words))
                || Introductions.is(said, sentence);
    }

    private static boolean everyPart(String words) {
        return Stream.of(words.split("[、,]"))
                .map(String::strip)
                .allMatch(part -> part.isEmpty() || WHOLE.matcher(part).find());
    }
}
