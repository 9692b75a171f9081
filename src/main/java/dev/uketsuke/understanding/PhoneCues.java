package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;

/** Whether somebody can be called at all times (#57). */
final class PhoneCues {
    static final List<FactRule> RULES = List.of(
            new FactRule(
                    Fact.PHONE_24X7,
                    Truth.NO,
                    Cue.any(
                            "(?:電話|連絡|お?かけ|ご?架電|通話)[^。]{0,20}?(?:(?:平日|日中|昼間|日勤帯|営業時間|業務時間|勤務時間|就業時間|午前|[0-9]{1,2}(?:時(?:半)?|:[0-9]{2}))[^。]{0,16}?(?:のみ|だけ|限|しか|までに?(?:お願|して|で)|の間(?:で|に)))",
                            "(?:平日|日中|昼間|日勤帯|営業時間内?|業務時間内?|[0-9]{1,2}時(?:半)?)(?:まで)?(?:の)?(?:み|だけ|に限|しか)[^。]{0,16}?(?:電話|連絡|出られ|つなが|受け)",
                            "(?:夜|夜間|深夜|夜中|休日|土日|週末|時間外|それ以外|閉店後)(?:の|は|に|も)?[^。]{0,16}?(?:でき(?:かね|ん(?:です)?(?:。|$))|対応でき(?:な|ませ)|出られ(?:な|ませ|へん|ず)|出れ(?:な|ませ)|つなが(?:ら|りませ)|お控え|控えて|遠慮|やめて|避けて|(?:電話|連絡)[^。]{0,8}(?:いりませ|不要|困))|(?:電話|連絡)[^。]{0,30}(?:夜|夜間|深夜|それ以外)は?[^。]{0,12}(?:誰も(?:い|お)|むり|無理|だめ|ダメ|不在)|(?:夜|夜間|深夜)は(?:事務所に?)?(?:誰も|担当(?:者)?が)(?:い|お)(?:な|りませ|ませ|らん)|夜勤(?:の)?体制(?:が|は)?(?:な|あり?ませ|ござい)",
                            "\\b(?:office|business|working|school|commercial|opening) hours only|\\b(?:only|just) (?:call |ring |phone |by phone |reachable |available |talk )*(?:(?:in|during|within) (?:the )?(?:office|business|working|school|commercial|opening|day)|(?:between|until|till|from|before) [0-9]|by day)|(?:call|phone|ring|telephone|reach|get)(?: me| us)?(?: on [0-9-]+)? (?:only )?(?:between|until|till|before|in (?:the daytime|office|working|school|business)|during (?:the day|office|working|school|business))[^.]{0,40}|daytime only|but (?:only by day|not (?:after|at night|in the night))|(?:at night|in the evenings?|overnight|after hours|weekends?)[^.]{0,30}(?:is off|are off|nobody|no one|no cover|can(?:'t|not) (?:answer|take|be)|off\\b)|(?:no one|nobody|no cover|not? (?:phone|calls?)|don't (?:call|ring|do)|do not (?:call|ring)|can(?:'t|not) (?:take|answer|man)|unable to (?:take|answer))[^.]{0,40}(?:nights?|evenings?|overnight|weekends?|after (?:hours|[0-9]))|calls? after [0-9a-z ]{1,10} not possible|(?:office|place) is empty after",
                            "(?:夜間|深夜|休日|土日|時間外|24 ?時間)[^。]{0,20}?(?:電話|連絡|対応|出られ|応答|つなが)?[^。]{0,8}?(?:でき(?:な|ませ)|出られ(?:な|ませ)|つなが(?:ら|りませ)|難し|無理|不可|困難|対応外)",
                            "(?:can't|cannot|can not|not able to|unable to|not|won't) (?:be )?(?:reach(?:ed|able)|available|answer|take calls)[^.]{0,30}(?:night|24|around the clock|weekend|out of hours)|(?:only|just) (?:reachable |available )?(?:during|in) (?:business|office|working) hours"),
                    FactRule.NEVER),
            new FactRule(
                    Fact.PHONE_24X7,
                    Truth.YES,
                    Cue.any(
                            "(?:24 ?時間|昼夜(?:を)?問わず|(?:いつ|何時)でも|常時|常に|四六時中|年中無休|(?:夜間?|深夜)[^。]{0,8}(?:休日|土日|週末|祝日)|(?:休日|土日|週末|祝日)[^。]{0,8}(?:夜|深夜))[^。]{0,20}?(?:電話|連絡|つなが|繋が|応答|出られ|対応)[^。]{0,12}?(?:可|でき(?:ま|る)|取れ|つなが(?:り|る)|つく|つき|大丈夫|ok|ます)",
                            "(?:電話|連絡)[^。]{0,12}?(?:24 ?時間|(?:いつ|何時)でも|昼夜問わず|常時|常に|四六時中|(?:夜間?|深夜)[^。]{0,8}(?:休日|土日|週末|祝日)|(?:休日|土日|週末|祝日)[^。]{0,8}(?:夜|深夜))[^。]{0,14}?(?:可|でき(?:ま|る)|取れ|つなが(?:り|る)|つく|つき|大丈夫|ok|構い|結構)",
                            "(?:24 ?時間|365 ?日|昼夜(?:を)?問わず|(?:いつ|何時)でも|時間帯?を問わず|四六時中|終夜|終日|三交代|盆も正月も)[^。]{0,24}?(?:電話|連絡|鳴らし|かけて|出られ|受け(?:られ|付け|ます)|待機|通話|人がい)",
                            "(?:電話|携帯|連絡|お?かけ)[^。]{0,16}?(?:24 ?時間|昼夜|(?:いつ|何時)でも|時間帯?を問わず|四六時中)[^。]{0,10}?(?:出|鳴らし|かけて|どうぞ|ください|つなが)",
                            "\\b(?:24 ?/ ?7|24x7|24 hours?|(?:a)?round the clock|day (?:and|or) (?:at )?night|any ?time|(?:at )?any hour|all (?:day and all )?night and day|at all hours|3 ?a\\.?m\\.?)\\b[^.]{0,40}?\\b(?:reach(?:able|ed)?|available|calls?|phone|answer(?:s|ed)?|ring|dial|picks?|staffed|manned)\\b|\\b(?:picks? up|ring|dial|manned|staffed|phone|call|someone|somebody|answer(?:s|ed)?)\\b[^.]{0,40}?\\b(?:24 ?/ ?7|24x7|24 hours?|(?:a)?round the clock|day (?:and|or) night|any ?time|(?:at )?any hour|at all hours)\\b",
                            "\\b(?:reach(?:able|ed)?|available|call(?: me| us)?|answer|phone|on call)\\b[^.]{0,40}?(?:24 ?/ ?7|24x7|24 hours|around the clock|day (?:and|or) night|any ?time|at all times)",
                            "\\b(?:24 ?/ ?7|24x7|around the clock|day (?:and|or) night|any ?time)\\b[^.]{0,30}?(?:reach|available|call|phone|answer)"),
                    Cue.any(
                            "(?:not|n't|unable to|cannot|never) (?:be |always |really )*(?:reach|available|answer|take|call|ring|phone|dial|pick|do|man|staff|promise|offer|guarantee|arrange|provide|keep|possible)|\\b(?:do you|can you|is there|your (?:desk|phone|line|support))\\b|\\?$",
                            "(?:わか|分か|判)(?:りませ|りかね|らな|らん|らず)|不明|未定|未確認|サポート(?:は|を)?24|御社|貴社|ですか|ますか|ありますか|夜は|誤り|無理|むり|難し|ダメ|でき(?:な|ませ)|出られ(?:な|ませ)|(?:平日|日中)",
                            "今(?:夜|晩|日)(?:は|なら|中|の|だけ|、|いつ)|\\b(?:tonight|today|this (?:evening|night|afternoon|morning)|tomorrow)\\b",
                            "please call us back|\\b(?:(?:don't|do not|can't|cannot|couldn't) (?:really |yet )?(?:know|tell|say)|not (?:yet |really )?sure|unsure|no idea|unknown)\\b")));

    private PhoneCues() {}
}
