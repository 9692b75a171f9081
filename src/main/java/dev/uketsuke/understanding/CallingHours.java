package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;

/** When somebody may be called, as it is said beside a number: "any time tonight", "after 2 pm", 「14時以降」 (#71). */
final class CallingHours {
    private static final String TIME_JA =
            "(?:今(?:夜|晩|日)|本日|明日|明朝|あす|夜間?|夜中|深夜|早朝|午前中?|午後|日中|夕方|昼(?:間|休み)?|平日|土日|休日|祝日|週末|毎日|終日|(?:いつ|何時)でも|業務時間内?|営業時間内?|[月火水木金土日]曜日?|[0-9]{1,2} ?時(?:半|[0-9]{1,2}分)?|[0-9]{1,2}:[0-9]{2})";
    private static final String JOINT_JA = "(?: |から|まで|以降|以前|より前|[前後](?:に|は)|[はもにのと]|間|頃|ごろ|のみ|だけ|なら|でも|[、,~〜・-]|過ぎ)*";
    private static final String TIME_EN =
            "(?:any ?time|at all hours|tonight|today|tomorrow|(?:this |the |early |late |tomorrow )*(?:mornings?|afternoons?|evenings?|nights?|weekdays?|weekends?|weeks?)|all (?:day|night|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|noon|midnight|(?:office|business|working) hours|[0-9]{1,2}(?::[0-9]{2}| ?o'?clock| ?[ap]\\.?m\\b\\.?|:[0-9]{2} ?[ap]\\.?m\\b\\.?)|[0-9]{1,2} ?(?:-|–|to|and|till|until) ?[0-9]{1,2}(?: ?[ap]\\.?m\\b\\.?)?)";
    private static final String JOINT_EN =
            "(?: |,|-|–|\\b(?:from|to|till|until|after|before|between|and|or|at|on|only|in|the|during|up|around|about|best|preferably|jst|utc|gmt|cet|est|pst|local time)\\b)*";
    private static final Pattern TIMES = Pattern.compile(
            TIME_JA + "(?:" + JOINT_JA + TIME_JA + ")*(?:から|まで|以降|以前|より前|[前後](?:に|は)|頃|ごろ|過ぎ|のみ|だけ|の間|なら|でも|に|は|も)*"
                    + "|\\b(?:(?:from|till|until|after|before|between|at|on|only|in|during|up to|around|about|preferably|best)(?: the)? )*"
                    + TIME_EN
                    + "(?:" + JOINT_EN + TIME_EN
                    + ")*(?:\\b|$)(?: (?:onwards?|only|jst|utc|gmt|cet|est|pst|local time|at the (?:latest|earliest)))*");
    /** Somebody else's hours, or those of the trouble. */
    private static final Cue OF_THE_TROUBLE =
            Cue.any("発生|から(?:ずっと|発|起)|エラー|止ま|以来", "\\b(?:since|yesterday|error|failed|stopped|started|happen)");

    /** Soon over, whatever else is said of it. */
    private static final Cue SOON_OVER = Cue.any(
            "今(?:夜|晩|日)|本日|明日|明朝|あすの?朝|朝まで|[0-9]時まで",
            "\\b(?:tonight|today|this (?:evening|night|afternoon|morning)|tomorrow|until|till)\\b");

    private static final Cue FROM_NOW_ON = Cue.any(
            "24 ?時間|年中無休|四六時中|(?:今(?:夜|晩|日)|本日|明日)(?:から|以降|も(?:、| )?(?:明日|それ以降|その後))",
            "24 ?/ ?7|24x7|24 hours|around the clock|\\b(?:from (?:tonight|today|tomorrow|now) on|tonight and (?:after|always|any))|until (?:it|this|that|everything|the (?:problem|issue)) (?:is|has been) (?:solved|fixed|resolved|over)");

    private CallingHours() {}

    /** Where times of the day or the week stand in words that speak of no trouble. */
    static List<Span> in(Folded said, Span within) {
        return said.has(OF_THE_TROUBLE, within)
                ? List.of()
                : said.hits(TIMES, within).stream().map(Folded.Hit::span).toList();
    }

    /** Whether words name such times and nothing else. */
    static boolean are(Folded said, Span words) {
        var whole = said.trim(words);
        return in(said, words).stream().anyMatch(hours -> said.trim(hours).equals(whole));
    }

    /** Whether whoever can be called then can be so only for the time being: "any time tonight" (#57). */
    static boolean soonOver(Folded said, Span words) {
        return said.has(SOON_OVER, words) && !said.has(FROM_NOW_ON, words);
    }
}
