package dev.uketsuke.understanding;

import com.google.re2j.Pattern;

/** What the words around a count say of those who are counted, the likeliest to be affected first. */
enum CountedAs {
    /** All that are affected, summed up. */
    TOTAL,
    /** Said to have the problem. */
    AFFECTED,
    /** Nothing is said of them. */
    MENTIONED,
    /** They exist, were bought, or are to come. */
    EXISTING,
    /** They work, or are the whole of which a part is affected. */
    SPARED;

    private static final int CLAUSE = 48;
    private static final Pattern STOP =
            Pattern.compile("^[^(\n]*?\\)|[。、,;!?\n]|\\.(?: |$)| (?:but|and|while|whereas) ");
    private static final Pattern TOTAL_BEFORE =
            Pattern.compile("(?:合計|合わせて|あわせて|全部で|計|total(?: of)?|in all,?|altogether,?) ?(?:約|およそ)? ?$");
    private static final Pattern ALL_OF_THEM_AFTER = Pattern.compile("^ ?(?:の)?(?:中|のうち|うち|内)?(?:の)?(?:全|すべて|全て)");
    private static final Pattern ALL_OF_THEM_BEFORE =
            Pattern.compile("\\b(?:(?:every|each)(?: one)?|none|all) of (?:the|our|my) $");

    /** So many there are; how many of them are affected stands elsewhere. */
    private static final Pattern OF_HOW_MANY_AFTER = Pattern.compile(
            "^ ?\\)?(?:の[^。、,0-9]{0,8})?(?:中(?:の|で|[0-9約、, ]|$)|(?:ある|いる|いらっしゃる)?(?:の)?うち|内(?:の|で|[0-9約]))|^,? (?:out )?of which\\b");

    private static final Pattern OF_HOW_MANY_BEFORE = Pattern.compile(
            "(?:(?:half|third|quarter|fifth|most|some|part|percent|%) of|(?:^|[.,;(\n] ?|\\b(?:" + Numerals.ENGLISH
                    + ") ?)(?:out )?of) (?:all |our |the |their |its |those |these |about |roughly |a total of )*$");
    /** Those who work on it. */
    private static final Pattern NOT_AFFECTED_AFTER = Pattern.compile("^ ?(?:体制|で(?:対応|運用|担当)|がかり|掛かり|ずつ|以上で設定)");

    private static final Pattern PEOPLE = Pattern.compile("[名人]$");
    private static final Pattern AT_WORK_AFTER = Pattern.compile("^ ?で(?:確認|作業|調査)");

    private static final Pattern NO_TROUBLE = Cues.any(
            "(?:問題|異常|影響|支障|症状)(?:は|が|も|を)?(?:な[いしくか]|無|ありません|ございません|(?:出|起き|受け|発生し|見られ|確認され)(?:て(?:は)?)?(?:い|お)?り?(?:ない|ません|なく))",
            "何とも|大丈夫|無事|平気",
            "\\b(?:without (?:any )?(?:problems?|issues?|errors?)|(?:not|un)[ -]?affected|no (?:problems?|issues?))\\b");
    private static final Pattern WORKS = Cues.any(
            "問題なく|正常(?:に|で|です|動作|稼働|$)|(?:成功|完了|解消)(?:し|済|です|$)|復旧し|直り|直っ|治り",
            "\\b(?:fine|ok|okay|correctly|healthy|normal|normally|(?:are|is|still|keep) working|recovered|(?:come|came|are) back|happily|carr(?:y|ies|ied|ying) on|rock solid|flawless(?:ly)?|spared|untouched|unharmed|as usual|succeed(?:s|ed)?|passed)\\b");
    private static final Pattern WORKS_BEFORE =
            Pattern.compile("(?:正常|成功|完了|問題なし|影響なし|復旧済み?|\\bok|\\bhealthy)(?:台数|端末|件数|が|は|[: ])*$");
    private static final Pattern NEGATED = Cues.any(
            "ません|ない|なく|なかっ|せず|できず|失敗|エラー|後に|落ち|止ま|固ま|遅|重",
            "\\b(?:not|no longer|never|stopped|fail[a-z]*|lost|cannot|unable|until|slow[a-z]*)\\b|n't\\b");

    /** They worked, and do so no more. */
    private static final Pattern NO_MORE = Cues.any(
            "のに|のですが|のだが|んですが|いたが|ましたが|でしたが|まで(?:は)?(?:、)?(?:問題|正常|普通)",
            "\\b(?:until|till|from (?:healthy|ok|normal|fine)|does nothing|used to)\\b");

    private static final Pattern AFFECTED_BEFORE = Cues.any(
            "(?:異常|失敗|エラー|\\bng|不具合|被害|影響(?:を受け[^。、]{0,6})?|発生|該当|未適用|残り?|今(?:は|では)|現在(?:は)?|正確には|正しくは|(?:た|る|い)のは|うち)[^。、,\n0-9]{0,12}$",
            "\\b(?:affect(?:s|ed|ing)?|impact(?:s|ed)?|hits?|on|only|just|remaining|exactly|failing|failed)(?: (?:is|are|about|some|the|all|around|only|just|our|roughly|on))*[: ]*$");
    private static final Pattern SUFFERS = Cues.any(
            "だけ|のみ|失敗|落ち|止ま|エラー|できな|できませ|使えな|つながら|繋がら|起き|発生|固ま|異常|応答な|不能|再発|該当|ない|ません|検疫|隔離|切断|遮断|消え|警告",
            "\\b(?:affected|impacted|fail[a-z]*|cannot|unable|stop(?:s|ped)|lost|lose|broken|down|offline|dropped|hang[a-z]*|hung|crash[a-z]*|inactive|blocked|show(?:s|ing)?|ask(?:s|ed)?|get(?:s|ting)?|giving|quarantined|report(?:s|ed)?|still)\\b|n't\\b");

    private static final Pattern EXISTING_AFTER = Pattern.compile(
            "^ ?(?:が|を|の|分)*(?:利用|管理|導入|運用|契約|保有|登録|規模|在籍|購入|調達|入れ替え|展開する|環境)|^ ?の会社|^[^。、,0-9]{0,14}(?:予定|計画)"
                    + "|^ (?:in|at) (?:the|our) (?:company|firm|hospital|school|organi[sz]ation)");
    private static final Pattern EXISTING_BEFORE = Cues.any(
            "(?:社員|従業員|職員|生徒|学生|児童|会員|総数|保有|ライセンス|契約|台帳)[^。、,\n0-9]{0,5}$|(?:入れ替え?|購入|導入|配布) ?\\($|を$|(?:最初|当初|はじめ|初め)(?:は|に|、)?[^。、0-9]{0,6}$",
            "\\b(?:at first|initially|originally|first|used to be)[, ](?:only |just |it was |there were |about )*$",
            "\\b(?:has|have|having|with|manage|own|run|bought|purchased|ordered|replace|replacing|installed on|rolled out to|deployed to|(?:firm|company|team|school|chain|organi[sz]ation|staff|size) of)(?: (?:about|around|some|roughly|over|more than|nearly|total|a total of))* $",
            "\\b(?:school|company|firm|hospital|department|dept|team|chain)[,:(] ?\\(?$");

    static CountedAs of(Folded said, Span count) {
        var before = said.before(count, CLAUSE / 2);
        var after = said.after(count, CLAUSE);
        var clause = clause(after);
        if (ALL_OF_THEM_AFTER.matcher(after).find()
                || ALL_OF_THEM_BEFORE.matcher(before).find()) {
            return AFFECTED;
        }
        if (OF_HOW_MANY_AFTER.matcher(after).find()
                || OF_HOW_MANY_BEFORE.matcher(before).find()
                || NOT_AFFECTED_AFTER.matcher(after).find()
                || (said.has(PEOPLE, count) && AT_WORK_AFTER.matcher(after).find())
                || WORKS_BEFORE.matcher(before).find()
                || wellIn(clause)) {
            return SPARED;
        }
        if (TOTAL_BEFORE.matcher(before).find()) {
            return TOTAL;
        }
        boolean existing = EXISTING_AFTER.matcher(after).find();
        if (!existing
                && (AFFECTED_BEFORE.matcher(before).find()
                        || SUFFERS.matcher(clause).find())) {
            return AFFECTED;
        }
        return existing || EXISTING_BEFORE.matcher(before).find() ? EXISTING : MENTIONED;
    }

    /** Whether it is said behind these words that what they name has no trouble. */
    static boolean well(Folded said, Span named) {
        return wellIn(clause(said.after(named, CLAUSE)));
    }

    private static boolean wellIn(String clause) {
        return !NO_MORE.matcher(clause).find()
                && (NO_TROUBLE.matcher(clause).find()
                        || (WORKS.matcher(clause).find()
                                && !NEGATED.matcher(clause).find()));
    }

    /** What follows a count up to the next stop. */
    private static String clause(String after) {
        var stop = STOP.matcher(after);
        return stop.find() ? after.substring(0, stop.start()) : after;
    }
}
