package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Error codes as printed, and the messages that are quoted as errors. */
final class ErrorFinder {
    private static final Comparator<Match> IN_ORDER =
            Comparator.comparingInt(match -> match.span().start());

    private static final Pattern CODE = Cues.any(
            "\\b0x[0-9a-f]{1,16}\\b",
            "-214[0-9]{7}\\b",
            "\\baadsts[0-9]{4,8}\\b",
            "\\berr_[a-z_]{4,60}\\b",
            "\\b80[0-9a-f]{6}\\b",
            "\\bcaa[0-9a-f]{5}\\b",
            "\\b(?:[a-z]{2,30}\\.)*[a-z]{3,40}exception\\b",
            "\\b(?:e_[a-z]{4,24}|wsae[a-z]{5,20}|econn[a-z]{4,10}|enotfound|etimedout)\\b",
            "\\b[a-z]{3,20}(?:_[a-z]{2,20}){2,8}\\b");
    private static final Pattern NAMED = Cues.any(
            "(?:エラー ?(?:コード|番号|no\\.?)?|error ?(?:code|number|no\\.?)?|exit code|(?:exit(?:s|ed)?|quits?|abort(?:s|ed)?|ended|ends) with|終了コード|return code|戻り値|http|ステータス ?コード|status code|hresult|stop ?code|(?:with|status|停止) ?code|停止コード)[ ::は=#が「\"(]{0,3}(-?[a-z]{0,6}-?[0-9][0-9a-z-]{0,15})",
            "((?:イベント ?id|event ?id)[ ::は=]{0,3}[0-9]{1,5}(?:(?:、|,|・|/| )+[0-9]{4,5})*)",
            "((?:イベント|event) [0-9]{2,5})\\b",
            "(?:イベント|event)[^。\n]{0,14}?(\\bid[ :]?[0-9]{3,5})\\b",
            "(\\bid ?[0-9]{3,5})(?: の| ?の)? ?(?:イベント|event)");
    private static final Pattern CODE_ALONE =
            Cues.whole("(?:エラー|error) ?(?:コード|番号|code|number)?[ ::]{0,2}(-?[0-9][0-9a-z-]{0,15})");
    private static final Pattern HTTP_SUCCESS = Pattern.compile("^(?:http|status code|ステータス ?コード)[^0-9]*[23][0-9]{2}$");
    private static final Pattern HTTP_STATUS = Pattern.compile(
            "\\b([45][0-9]{2} (?:bad request|unauthorized|payment required|forbidden|not found|method not allowed|not acceptable|proxy authentication required|request timeout|conflict|gone|length required|payload too large|unsupported media type|unprocessable entity|too many requests|internal server error|not implemented|bad gateway|service unavailable|gateway timeout))\\b");
    /** A number that a program ends with or a server returns: 「1603 で終了します」, "returns 403". */
    private static final Pattern RETURNED = Cues.any(
            "(?:^|[^0-9.:])(-?[0-9]{1,5})番? ?で(?:異常|強制)?(?:終了(?:し|す|。)|失敗|エラー|落ち|中断|アボート|こけ)",
            "(?:^|[^0-9.:])(-?(?:[013-9][0-9]{1,4}|[0-9]{4,5})) ?(?:を返(?:す|し)|が返(?:る|り|って|され))",
            "(?:^|[.!?\n] )([45][0-9]{2})[.!\n]",
            "\\[([0-9]{3,6})\\] ?(?:という|の)(?:エラー|コード)",
            "(?:^|[^0-9.:])([45][0-9]{2})(?: ?エラー| ?が(?:返|出|戻)| ?を返| ?に(?:な|変わ))",
            "\\b(?:returns?|returned|returning|gives?|gave|throws?|threw|gets?|getting|got|answers?)(?: me| us| back)?(?: an?| only)?(?: http)? ([45][0-9]{2})s?(?:[.,;)\n]| (?:errors?|on|from|when|for|every|responses?|since|and)\\b|$)");

    private static final String PLATFORM =
            "(?:win32|win64|o97m|w97m|x97m|p97m|vba|vbs|js|html|linux|macos|androidos|ios|msil|bat|powershell|script|pdf|dos|java|python|php|swf|alf|xml|unix|autoit|lnk)";
    /** What was detected is the message of a detection. */
    private static final Pattern THREAT = Pattern.compile("\\b((?:[a-z]{3,24}:" + PLATFORM + "/[a-z0-9_.-]{2,60}|"
            + PLATFORM + "/[a-z0-9_-]{3,40}\\.[a-z]{1,4}\\b)(?:![a-z0-9_.]{1,20})?)");

    private static final Pattern UNDERSCORED = Pattern.compile("^[A-Z0-9_]+$");

    List<Match> find(Folded said, Span within) {
        var found = marked(said, within);
        BareMessages.find(said, within).forEach(message -> add(found, said, message));
        found.sort(IN_ORDER);
        return found;
    }

    /** What is marked as an error by its form or by quotation marks. */
    private static List<Match> marked(Folded said, Span within) {
        var found = new ArrayList<Match>();
        QuotedMessages.find(said, within).forEach(quote -> add(found, said, code(said, quote)));
        said.hits(THREAT, within).forEach(hit -> add(found, said, Phrase.edged(said, hit.group(1))));
        said.hits(HTTP_STATUS, within).forEach(hit -> add(found, said, hit.group(1)));
        for (var hit : said.hits(CODE, within)) {
            boolean words = said.text(hit.span()).indexOf('_') > 0;
            if (!words || UNDERSCORED.matcher(said.plain(hit.span())).find()) {
                add(found, said, hit.span());
            }
        }
        for (var hit : said.hits(NAMED, within)) {
            if (!HTTP_SUCCESS.matcher(said.text(hit.span())).find()) {
                add(found, said, taken(hit));
            }
        }
        said.hits(RETURNED, within).forEach(hit -> add(found, said, taken(hit)));
        return found;
    }

    /** The errors in what was given as one: of several lines those that read as a machine's own. */
    List<Match> asked(Folded said, Span within) {
        var found = marked(said, within);
        if (!found.isEmpty() || said.lines(within).size() < 2) {
            found.sort(IN_ORDER);
            return found;
        }
        return BareMessages.lines(said, within).stream()
                .map(line -> new Match(said.quote(line), line))
                .toList();
    }

    private static Span taken(Folded.Hit hit) {
        return hit.groups().stream()
                .skip(1)
                .filter(group -> group.start() < group.end())
                .findFirst()
                .orElseThrow();
    }

    /** The number in 「エラー 50105」 is what the message says. */
    private static Span code(Folded said, Span message) {
        return said.hit(CODE_ALONE, message).map(hit -> hit.group(1)).orElse(message);
    }

    /** A code that is printed again, in capitals or without its 0x, is the same. */
    private static void add(List<Match> found, Folded said, Span span) {
        var code = bare(said.text(span));
        if (found.stream()
                .noneMatch(match -> match.span().overlaps(span)
                        || bare(said.text(match.span())).equals(code))) {
            found.add(new Match(said.quote(span), span));
        }
    }

    private static String bare(String code) {
        return code.startsWith("0x") ? code.substring(2) : code;
    }
}
