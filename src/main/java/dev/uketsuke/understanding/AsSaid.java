package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that are kept in the words in which they were said: how often, how far, which machine. */
final class AsSaid {
    private static final String MANY = "(?:[0-9]{1,3}|[一二三四五六七八九十数]{1,3})";
    private static final String WEEKDAY_EN = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final Pattern FREQUENCY = Cues.any(
            "毎(?:日|朝|晩|週[月火水木金土日]曜日?)の?(?:午前|午後|朝|夜)?[0-9]{1,2}(?:時(?:[0-9]{1,2}分|半)?|:[0-9]{2})(?:頃|ごろ|ちょうど)?",
            "[ァ-ヶーa-z]{0,12}[一-龥]{0,4}(?:の|する|した)?(?:その)?(?:都度|つど)",
            "毎週?[月火水木金土日]曜?(?:日)?(?:[と・、や][月火水木金土日]曜?(?:日)?)+",
            "(?:半日|隔日|[1一]晩|" + MANY + "(?:秒|分|時間|日|週間|[かヶ]月|年))(?:に|で)(?:約|およそ)?(?:" + MANY
                    + "|何)(?:回|度)(?:程度|ほど|くらい|ぐらい|か|も)?",
            "(?:隔日|隔週|週[一二1-9](?:回|で|の)|しょっちゅう|ちょくちょく|ひっきりなし|頻発|(?:日|週|月|[1一]日)に何[度回][もか])",
            "[^。、,「」\n ]{1,12}(?:する|した|ぶ|く|す|つ|む|る|の)(?:たび|度)に?",
            "(?:毎週)?[月火水木金土日]曜日?(?:の[朝昼夜])?(?:になると|に限って|ばかり)",
            "(?:平日は?|休日は?)?(?:ほぼ|だいたい)?(?:毎回|毎日|毎朝|毎晩|毎週|毎月|毎時|常に|常時|時々|ときどき|時折|たまに|まれに|稀に|不定期(?:に)?|断続的(?:に)?|頻繁に|必ず|ランダムに)",
            "(?:(?:1|一|[2-9]|[二三四五六七八九]|数)?(?:日|週間?|[かヶ]?月|年|時間)(?:に|あたり)|(?:[1一]日|週|月|年))(?:約|平均)?" + MANY
                    + "(?:[-~、,か]" + MANY + ")?(?:回|度)(?:程度|ほど|くらい|ぐらい|以上)?",
            "(?:約|およそ)?" + MANY + "(?:回|度|台)?(?:に|中)" + MANY + "[回度](?:程度|ほど|くらい|ぐらい)?",
            "(?:約|およそ|だいたい|ほぼ)?" + MANY + "(?:秒|時間|分|日|週間|[かヶ]月)(?:おき|ごと|毎|間隔)(?:に)?",
            "\\b(?:every " + WEEKDAY_EN + "(?:(?:,? (?:and|or) |, ?|/)" + WEEKDAY_EN
                    + ")*(?: (?:morning|afternoon|evening|night))?|(?:on )?" + WEEKDAY_EN
                    + "s(?:(?:,? (?:and|or) |, ?|/)" + WEEKDAY_EN + "s)*)\\b",
            "\\b(?:about |roughly |around |approximately )?(?:[0-9]{1,3}|one|two|three|four|five|nine) ?(?:in|out of)(?: every)? (?:[0-9]{1,3}|two|three|four|five|six|ten|twenty|a hundred)(?: (?:attempts|times|tries|log[oi]ns|sign-?ins|scans|boots|reboots|runs|launches|cases|starts|calls|requests|connections|files|mails))\\b",
            "\\b(?:(?:about |roughly |around )?(?:half|most|some|much|a third|a quarter) (?:of )?the time|all the time|most (?:days|mornings|nights|evenings|times)|every (?:second|third|fourth|half) [a-z-]{3,12}|at (?:regular|random|irregular) intervals|(?:each|every) and every [a-z]{3,12}|nine times out of ten|[0-9]{1,3} ?x (?:a|per) (?:day|hour|week)|(?:[0-9]{1,3}|two|three|four|five) times (?:daily|hourly|weekly)|(?:once|twice|(?:[0-9]{1,2}|two|three|a few|several|dozens of|hundreds of|thousands of) times) (?:every|each|per|a|an) (?:[0-9]{1,3} |two |three |few )?[a-z]{3,10})\\b",
            "(?:これまで|今まで)?(?:に)?(?:1|一|[2-9]|数)(?:回|度)(?:だけ|のみ)",
            "\\b(?:every (?:single )?(?:time|day|morning|night|hour|week|(?:[0-9]{1,3}|few|couple of|two|three|five|ten) (?:minutes|mins?|hours|hrs?|seconds|secs?|days|times)|other (?:day|time|week)|so often|now and then|once in a while|boot|reboot|restart|login|logon|sign-?in|scan|attempt|monday|tuesday|wednesday|thursday|friday)|each (?:time|day|morning|night|week|attempt|boot|reboot|restart)|(?:after|at|on) (?:each|every) [a-z-]{3,20}|on and off|off and on|from time to time|now and (?:then|again)|once in a while|at random|always|constant(?:ly)?|continuously|intermittent(?:ly)?|sometimes|occasionally|randomly|sporadic(?:ally)?|frequently|rarely|daily|nightly|hourly|weekly|monthly|whenever [a-z ]{3,40}|(?:only |just )?(?:once|twice|(?:[0-9]{1,3}|two|three|four|five|several|a few|a couple of) times)(?: (?:a|per|an|every|each) (?:day|week|hour|month|minute))?|about (?:once|twice) (?:a|an|per) (?:day|hour|week))\\b");
    /** How often somebody tried is not how often it happens; and 「非常に」 and 「正常に」 are no 「常に」. */
    private static final Pattern DONE_BEFORE = Pattern.compile(
            "\\b(?:tried|restarted|rebooted|attempted|reinstalled|repeated|ran|called|did|checked)(?: it| this| that| them| already| again| (?:the|our|all|both|every|each) [a-z]{2,20})* $|\\b(?:growing|increasing|rising|at) $|\\b(?:set|meant|supposed|scheduled|configured|due) (?:to [a-z]+ )?(?:for )?$");
    /** "Our daily scan" names a scan, "0x1 and sometimes 0x2" two codes. */
    private static final Pattern NAMING_BEFORE =
            Pattern.compile("\\b(?:our|my|your|their|the|this|its|in|during|for) $");

    private static final Pattern NAMING = Cues.whole("daily|nightly|hourly|weekly|monthly|constant|continuous");
    private static final Pattern NAMED_AFTER = Pattern.compile("^ [a-z]");
    private static final Pattern NOT_OFTEN_AFTER =
            Pattern.compile("^ ago\\b|^の(?:定期|定例|業務|作業|仕事|会議|報告|レポート|点検|運用|朝礼|締め)");
    private static final Pattern OTHER_CODE_AFTER = Pattern.compile("^ ?(?:0x|\"|'|[0-9]|error\\b|code\\b)");

    private static final Pattern OTHER_WORD_BEFORE = Pattern.compile("[非正異通平]");

    private static final Pattern EXTENT = Cues.any(
            "(?:全社(?:的)?(?:な)?|全ユーザー|全利用者|全拠点|全店舗?|全部署|全員|全従業員|全社員|全端末|全台|社内全体)",
            "([一-龥々ァ-ヶーa-z]{1,10}(?:部門|部署|支店|支社|工場|拠点|営業所|研究所|事業所|事業部|センター|店舗|本社|オフィス|本部|部|課|室|局|校|病院))",
            "(?:営業所|支店|工場|本社|研究所|事業所|倉庫|病院|コールセンター)",
            "\\b(?:every (?:store|site|office|branch|department|user|workstation|laptop|machine|device)|all (?:of )?(?:our |the )?(?:users|staff|employees|sites|stores|branches|locations|offices|departments|devices|machines|workstations|servers|tills)|company-?wide|the (?:whole|entire) (?:company|organi[sz]ation|office|site|department|team)|everyone|organi[sz]ation-?wide)\\b",
            "\\b(?:the |our )?((?:accounting|finance|sales|hr|human resources|marketing|engineering|legal|it|support|operations|warehouse|purchasing|procurement|design|research|development|customer service|back ?office|logistics|production|r&d)(?: (?:department|dept|team|division|office|group|staff|users))?|[a-z]{2,} (?:branch|factory|plant|site|office|campus|warehouse|store|department|division|hospital|school))\\b");
    private static final Set<String> NO_EXTENT = Set.of(
            "一部",
            "全部",
            "内部",
            "外部",
            "大部",
            "細部",
            "上部",
            "下部",
            "本部",
            "部",
            "課",
            "室",
            "局",
            "校",
            "当局",
            "結局",
            "一室",
            "薬局",
            "it",
            "support",
            "production",
            "development",
            "operations",
            "of office",
            "on site",
            "the site",
            "web site",
            "our site",
            "this site",
            "microsoft office",
            "ms office",
            "the store",
            "app store",
            "in store",
            "play store",
            "design",
            "research",
            "sales",
            "marketing",
            "legal",
            "hr");
    private static final Pattern GROUP_WORD = Pattern.compile(
            "(?:department|dept|team|division|office|group|staff|users|branch|factory|plant|site|campus|warehouse|store|hospital|school|accounting|finance|human resources)$");
    private static final Pattern BROKEN_EXTENT = Pattern.compile("^(?:[題分品屋長下員者]|では(?:な|あり)|じゃな|の(?:電話|番号|連絡先|担当))");
    private static final Pattern ALL_OURS = Pattern.compile("(?i)^all (?:of (?:our |the )?|our |the )");
    private static final Pattern ANY = Pattern.compile("^any ");
    private static final Pattern UNCERTAIN = Pattern.compile(
            "^(?:any|some|another|that|which|no|what|whose|same) |^(?:[a-z]+(?:ed|ing)|reset|repair|reinstall|update|open|start) office$");
    private static final Pattern NOT_BEFORE =
            Pattern.compile("(?:n't|\\b(?:not|cannot|never|nobody|no|without))\\b[^.;]*$");
    private static final Pattern LEADING = Pattern.compile("^(?:昨日|本日|今日|今朝|現在|弊社|当社|当方|全て|主に|特に|先週|先日)");
    private static final Pattern COUNTED_AFTER = Pattern.compile("^[台名人]");
    private static final Pattern COUNT_AT_END = Pattern.compile(" [0-9]{1,4}$");
    private static final Pattern DEVICE = Cues.any(
            "\\b(?:thinkpad|thinkcentre|ideapad|latitude|optiplex|precision|inspiron|vostro|xps|poweredge|proliant|surface(?: pro| laptop| go| book| studio)?|let'?s ?note|レッツノート|elitebook|elitedesk|probook|prodesk|zbook|lifebook|esprimo|versapro|mate|dynabook|vaio|macbook(?: pro| air)?|mac ?mini|imac|iphone|ipad(?: pro| air| mini)?|pixel|galaxy|xperia|aquos)(?: (?:[a-z]{0,4}-?[a-z]{0,3}[0-9][a-z0-9-]{0,10}|pro|air|max|plus|gen ?[0-9]{1,2}|carbon))+",
            "(?:\\b(?:nec|fujitsu|lenovo|hp|dell) )?\\b(?:thinkpad|thinkcentre|optiplex|elitebook|elitedesk|probook|prodesk|lifebook|esprimo|versapro|dynabook|macbook(?: pro| air)?|poweredge|proliant|zbook)\\b",
            "let'?s ?note|レッツノート",
            "\\b(?:dell|hp|lenovo|fujitsu|nec|panasonic|toshiba|asus|acer|富士通|デル|レノボ|パナソニック) (?:[a-z]{3,14} )?[a-z]{0,4}-?[0-9][a-z0-9-]{1,10}");

    /** How often something happens; a sentence of nothing but an adverb may say so, too. */
    List<Match> frequency(Folded said, Span within, boolean alone) {
        var often = frequency(said, within);
        return !often.isEmpty() || !alone
                ? often
                : said.sentences(within).stream()
                        .flatMap(sentence -> HowOften.whole(said, sentence, often).stream())
                        .toList();
    }

    /** How often, where a phrase says nothing else. */
    Optional<Match> onlyFrequency(Folded said, Span phrase) {
        return HowOften.whole(said, phrase, frequency(said, phrase));
    }

    private static List<Match> frequency(Folded said, Span within) {
        return said.hits(FREQUENCY, within).stream()
                .filter(hit -> !DONE_BEFORE.matcher(said.before(hit.span(), 40)).find())
                .filter(hit ->
                        !OTHER_WORD_BEFORE.matcher(said.before(hit.span(), 1)).find())
                .filter(hit -> !names(said, hit.span()))
                .map(hit -> new Match(said.quote(hit.span()), hit.span()))
                .toList();
    }

    private static boolean names(Folded said, Span often) {
        return NOT_OFTEN_AFTER.matcher(said.after(often, 6)).find()
                || (said.has(NAMING, often)
                        && NAMING_BEFORE.matcher(said.before(often, 8)).find()
                        && NAMED_AFTER.matcher(said.after(often, 2)).find())
                || (said.text(often).equals("sometimes")
                        && OTHER_CODE_AFTER.matcher(said.after(often, 8)).find());
    }

    List<Match> extent(Folded said, Span within) {
        var found = new ArrayList<Match>();
        for (var hit : said.hits(EXTENT, within)) {
            var named = hit.groups().stream()
                    .skip(1)
                    .filter(group -> group.start() < group.end())
                    .findFirst();
            var span = named.map(group -> withoutLead(said, group)).orElse(hit.span());
            var words = said.text(span);
            boolean latin = !words.isEmpty() && words.charAt(words.length() - 1) < 0x80;
            if (!NO_EXTENT.contains(words)
                    && !BROKEN_EXTENT.matcher(said.after(span, 5)).find()
                    && (named.isEmpty() || !latin || GROUP_WORD.matcher(words).find())
                    && (!UNCERTAIN.matcher(words).find() || isNone(said, within, span))) {
                found.add(new Match(whole(said.quote(span)), span));
            }
        }
        return found;
    }

    /** Not in any store is in none of them. */
    private static boolean isNone(Folded said, Span within, Span span) {
        return ANY.matcher(said.text(span)).find()
                && NOT_BEFORE
                        .matcher(said.text(new Span(within.start(), span.start())))
                        .find();
    }

    /** "All our tills" are all tills for whoever reads it, and what happens in none is what happens in every one. */
    private static String whole(String words) {
        return ANY.matcher(ALL_OURS.matcher(words).replaceFirst("all ")).replaceFirst("every ");
    }

    List<Match> device(Folded said, Span within) {
        return said.hits(DEVICE, within).stream()
                .map(hit -> withoutCount(said, hit.span()))
                .map(span -> new Match(said.quote(span), span))
                .toList();
    }

    /** The number in "Dynabook G83 2台" counts machines. */
    private static Span withoutCount(Folded said, Span span) {
        return COUNTED_AFTER.matcher(said.after(span, 1)).find()
                ? said.hit(COUNT_AT_END, span)
                        .map(count -> new Span(span.start(), count.span().start()))
                        .orElse(span)
                : span;
    }

    private static Span withoutLead(Folded said, Span span) {
        return said.hit(LEADING, span)
                .map(lead -> new Span(lead.span().end(), span.end()))
                .orElse(span);
    }
}
