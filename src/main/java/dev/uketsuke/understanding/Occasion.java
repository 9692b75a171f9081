package dev.uketsuke.understanding;

import com.google.re2j.Pattern;

/** What the words around a moment say that happened then, the likeliest beginning of a problem first. */
enum Occasion {
    /** "Since then". */
    SINCE,
    /** Something broke. */
    BROKE,
    /** Nothing tells. */
    OPEN,
    /** Somebody changed something. */
    CHANGED,
    /** Something else: a purchase, a mail, a meeting, a deadline, a line of a log. */
    OTHER;

    private static final int CLAUSE = 48;
    private static final Pattern STOP_AFTER = Pattern.compile("[。、,;!?\n]|\\.(?: |$)| (?:and|but|while|whereas|so) ");
    private static final Pattern LEAD = Pattern.compile("^[ ,:)、]+");
    private static final Pattern STOP_BEFORE =
            Pattern.compile("^.*(?:[。、,;!?\n]|\\. | (?:and|but|while|whereas|so) )", Pattern.DOTALL);

    private static final Pattern OTHER_AFTER = Pattern.compile(
            "^(?:頃|ごろ|付け?で?|に|の|時点で|\\))*[^。、\n]{0,14}?(?:監査|購入|契約|納品|納入|送付|送信|お送り|案内いただ|報告(?:し|済|では)|起票|打ち?合わ?せ|会議|定例|訪問|締め?切|期限|開催|予定(?:で|し|な|。|、)|サービスイン|失効|申し訳|すみません|失礼)|^付け?[での]"
                    + "|^(?:頃|ごろ|くらい|あたり)?(?:の|に)(?:お|ご)?(?:問い?合わ?せ|相談|連絡|回答|返信|案内|やり取り)|^の(?:お|ご)?(?:メール|電話)(?:で|の件|に(?:つ|関)|への|、)");
    /** "Since it was delivered" is a beginning all the same. */
    private static final Pattern FROM_THEN_ON =
            Pattern.compile("^[^。\n]{0,24}?(?:てから|以降|以来|直後|後(?:に|、|から)|時から|ときから|たところ|たら)");

    private static final Pattern OTHER_BEFORE = Cues.any(
            "(?:監査|審査|契約|納品|納入|購入|期限|締め?切り?|会議|定例|保守|予定日?|サービスイン|公開)[^。、\n]{0,6}(?:は|が|:)[^。、\n]{0,6}$",
            "\\b(?:closed|away|on holiday|on leave|vacation)(?: from| between| on)? $",
            "\\b(?:thread|conversation|contract|subscription|meeting|warranty)\\b[^.;,\n]{0,20}$",
            "(?:送っ|送信し|買っ|購入し|依頼し|連絡し|相談し|報告し|配っ|確認し|申し込んだ?)た?のは、?$",
            "(?:第[0-9一二三四五]|毎[週月]の?|隔週の?)$",
            "\\b(?:(?:updates?|signatures?|definitions?|(?:e-?)?mails?|logs?) (?:from|of|dated)|(?:patch|version|build|letter|invoice)(?: (?:from|of|dated))?)(?: the)? $");
    /** Done away with, which begins nothing unless it is said to. */
    private static final Pattern REMOVED_EN =
            Pattern.compile("\\b(?:we|i) (?:have |had |already )*(?:removed|uninstalled|deleted|decommissioned)\\b");

    private static final Pattern SEQUENCE_EN = Pattern.compile("\\b(?:since|after|when|once|as soon as)\\b");
    private static final Pattern OTHER_EN = Cues.any(
            "\\b(?:going to|about to|intend|bought|purchas(?:e|es|ed)|ordered|contract|renew[a-z]*|expir[a-z]+|deadline|due|meeting|audit|inspection|appointment|go(?:es|ing)? live|go-live|scheduled|planned|plan(?:ning)? to|deliver[a-z]*|opened (?:req|case|ticket|[0-9]+|an? (?:case|ticket|request))|filed|raised|sent|e?-?mailed|wrote|uploaded|submitted|asked|thread|must go|(?:is|are|was|were|be) closed|hired|reported (?:it |this )?to)\\b");
    /** 「9時から10時の間だけ」 tells of every day. */
    private static final Pattern HOUR = Cues.whole("(?:午前|午後|朝|昼|夕方|夜|深夜)?の?[0-9]{1,2}時");

    private static final Pattern FROM_HOUR_BEFORE = Pattern.compile("[0-9]{1,2}時(?:頃|ごろ)?(?:から|~|-) ?$");
    private static final Pattern WHILE_AFTER = Pattern.compile("^[^。、]{0,4}(?:間|まで)");
    private static final Pattern TO_HOUR_AFTER =
            Pattern.compile("^(?:頃|ごろ)?(?:から|~|-) ?(?:午前|午後)?[0-9]{1,2}時[^。、]{0,6}(?:間|まで)");
    private static final Pattern BROKE_BEFORE = Cues.any(
            "(?:発生|始ま|始め|起き|気づい|気付い|なっ|止まっ|落ち)[^。、\n]{0,6}のは、?(?:確か|たしか|おそらく|多分)?$",
            "(?:症状|事象|現象|障害|不具合|発生[日時刻]{0,2}|最初)(?:は|が|】|:)[^。、\n]{0,4}$");
    private static final Pattern BROKE_JA =
            Pattern.compile("^[^。\n]{0,20}?(?:発生|起き|なくな|落ち|止ま|失敗|始ま|出始|エラー|固ま|切れ|異常|不能|できな|できませ|ダウン|再発|遮断|隔離)");
    private static final Pattern BROKE_EN = Cues.any(
            "\\b(?:began|begun|started|stopped|fail(?:s|ed|ing)?|failures?|lost|went|crash[a-z]*|broke|hangs?|hung|noticed|appeared|block(?:s|ed|ing)?|dropped|happen(?:s|ed)|occurr?ed|trouble|problem|issue|outage|incident|errors?|reports|came|alerts?)\\b");
    private static final Pattern CHANGED_JA = Pattern.compile("^[^。、\n]{0,16}?" + AfterChange.CHANGE_JA);
    /** 「プロキシの変更は先週の金曜です」 dates the change. */
    private static final Pattern CHANGED_BEFORE = Pattern.compile("(?:" + AfterChange.CHANGE_JA
            + "[^。、\n]{0,4}?|(?:変え|入れ替え|切り?替え)た)(?:した)?(?:の|日|日時|作業|時期)?は、?(?:確か|たしか|おそらく|多分)?$");

    private static final Pattern CHANGED_EN = Cues.any(
            AfterChange.CHANGE_EN, "\\b(?:appl(?:y|ied)|enabled|moved|switched|pushed|onboarded|set up|configured)\\b");
    /** What a setting was changed to, which is nothing that happened. */
    private static final Pattern MODE = Pattern.compile("\\b(?:to|in|into) (?:block|audit|warn)\\b");

    /** What was changed before is said to be what it began with. */
    private static final Pattern EVER_SINCE = Pattern.compile(
            "^[^\\n]{0,60}?(?:(?:それ|そこ|その(?:後|時|とき|日|直後|あと|頃))(?:から|以降|以来|以後|より|に|、|は)|以来|ところ|すると)|^[^\\n]{0,80}?\\b(?:since(?: then)?|ever since|after that|from then|from that|afterwards|right after|shortly after|the same day|that day|(?:and|which) (?:then )?(?:broke|caused|started|stopped))\\b");

    private static final Pattern LOGGED = Pattern.compile(
            "^\\[?(?:[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}[ t]|[a-z]{3} [ 0-9][0-9] )[0-9]{2}:[0-9]{2}:[0-9]{2}[.,0-9]*z?\\]? +(?:[a-z0-9._-]+ )?(?:[a-z._/-]+\\[|\\[|<|(?:err|error|warn|warning|info|fatal|debug)\\b)");

    static Occasion of(Folded said, Span moment, Span within) {
        var after = said.after(moment, CLAUSE);
        var before = said.before(moment, CLAUSE);
        if ((OTHER_AFTER.matcher(after).find() && !FROM_THEN_ON.matcher(after).find())
                || OTHER_BEFORE.matcher(before).find()
                || (said.has(HOUR, moment) && everyDay(before, after))
                || logged(said, moment, within)) {
            return OTHER;
        }
        if (MomentGrammar.since(said, moment) || BROKE_BEFORE.matcher(before).find()) {
            return SINCE;
        }
        var clause = STOP_BEFORE.matcher(before).replaceFirst("") + said.text(moment) + clause(after);
        if (OTHER_EN.matcher(clause).find()
                || (REMOVED_EN.matcher(clause).find()
                        && !SEQUENCE_EN.matcher(clause).find())) {
            return OTHER;
        }
        if (CHANGED_JA.matcher(after).find()
                || CHANGED_BEFORE.matcher(before).find()
                || CHANGED_EN.matcher(clause).find()) {
            return CHANGED;
        }
        return BROKE_JA.matcher(after).find() || BROKE_EN.matcher(clause).find() ? BROKE : OPEN;
    }

    /** Whether a moment only tells when something was changed, not that trouble began with it. */
    static boolean onlyOfAChange(Folded said, Span moment, Span within) {
        if (of(said, moment, within) != CHANGED) {
            return false;
        }
        var after = said.after(moment, 2 * CLAUSE);
        var clause = STOP_BEFORE.matcher(said.before(moment, CLAUSE)).replaceFirst("") + clause(after);
        return !BROKE_JA.matcher(after).find()
                && !BROKE_EN.matcher(MODE.matcher(clause).replaceAll("")).find()
                && !FROM_THEN_ON.matcher(after).find()
                && !EVER_SINCE.matcher(after).find()
                && AfterChange.in(said, within).stream().noneMatch(change -> change.covers(moment));
    }

    private static boolean everyDay(String before, String after) {
        return TO_HOUR_AFTER.matcher(after).find()
                || (FROM_HOUR_BEFORE.matcher(before).find()
                        && WHILE_AFTER.matcher(after).find());
    }

    /** What follows a moment up to the next stop; a stop right behind it ends nothing. */
    private static String clause(String after) {
        var rest = LEAD.matcher(after).replaceFirst(" ");
        var stop = STOP_AFTER.matcher(rest);
        return stop.find() ? rest.substring(0, stop.start()) : rest;
    }

    private static boolean logged(Folded said, Span moment, Span within) {
        return said.lines(within).stream()
                .filter(line -> line.covers(moment))
                .anyMatch(line -> moment.start() - line.start() <= 1
                        && LOGGED.matcher(said.text(line)).find());
    }
}
