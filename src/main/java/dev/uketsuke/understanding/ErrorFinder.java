package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Error codes as printed, and the messages that are quoted as errors. */
final class ErrorFinder {
    private static final Pattern CODE = Cues.any(
            "\\b0x[0-9a-f]{1,16}\\b",
            "-214[0-9]{7}\\b",
            "\\baadsts[0-9]{4,8}\\b",
            "\\berr_[a-z_]{4,60}\\b",
            "\\b[a-z]{3,20}(?:_[a-z]{2,20}){2,8}\\b");
    private static final Pattern NAMED = Cues.any(
            "(?:エラー ?(?:コード|番号|no\\.?)?|error ?(?:code|number|no\\.?)?|exit code|(?:exit(?:s|ed)?|quits?|abort(?:s|ed)?|ended|ends) with|終了コード|return code|戻り値|http|ステータス ?コード|status code|hresult|stop ?code|(?:with|status|停止) ?code|停止コード)[ ::は=#が「\"(]{0,3}(-?[a-z]{0,6}-?[0-9][0-9a-z-]{0,15})",
            "((?:イベント ?id|event ?id)[ ::は=]{0,3}[0-9]{1,5}(?:(?:、|,|・|/| )+[0-9]{4,5})*)",
            "((?:イベント|event) [0-9]{2,5})\\b",
            "(\\bid ?[0-9]{3,5})(?: の| ?の)? ?(?:イベント|event)");
    private static final Pattern CODE_ALONE =
            Cues.whole("(?:エラー|error) ?(?:コード|番号|code|number)?[ ::]{0,2}(-?[0-9][0-9a-z-]{0,15})");
    private static final Pattern HTTP_SUCCESS = Pattern.compile("^(?:http|status code|ステータス ?コード)[^0-9]*[23][0-9]{2}$");
    private static final Pattern MESSAGE = Cues.any(
            "[「『]([^「」『』\n]{2,300})[」』][ ]*(?:と(?:の|いう|いった)?|の|が|を)?[ ]*(?:エラー|メッセージ|警告|表示|ダイアログ|出(?:ます|る|た|て|ました)|言われ|ポップアップ|通知|記録)",
            "(?:エラー(?:メッセージ|内容)?|メッセージ|警告)(?:は|が|:|として)? ?[「『]([^「」『』\n]{2,300})[」』]",
            "(?:error|message|says|saying|shows?|showing|displays?|displayed|reads|reading|warning|popup|dialog|get|gets|with|fails)(?: message| popup| dialog| box)?(?: is| was| that| of)?[ :]{1,3}\"([^\"\n]{2,300})\"",
            "\"([^\"\n]{2,300})\"[ ]*(?:error|message|warning|popup|dialog|appears?|is shown|is displayed|と|という)");
    /** Quoted words that read as a machine's own, whatever is said of them. */
    private static final Pattern QUOTED = Cues.any(
            "[「『]([^「」『』\n]{2,300})[」』]",
            "(?:^|[ (:])'([^'\n]{4,200}(?:'[a-z]{1,2} [^'\n]{1,200})?)'(?:[ .,;:)!?]|$)",
            "\"([^\"\n]{4,300})\"");

    private static final Pattern MACHINE = Cues.any(
            "(?:ました|ません|ませんでした|されません|です|ください)[。.!]?$|エラー|失敗|拒否|不可|必要です|できない|例外",
            "\\b(?:denied|failed|failure|error|cannot|can't|could not|couldn't|unable|not (?:found|supported|available|allowed|compliant|installed|responding|running|onboarded|healthy)|unexpected|invalid|timed? ?out|expired|blocked|refused)\\b");
    private static final Pattern NAMED_THING_AFTER = Pattern.compile(
            "^ ?(?:を(?:押|クリック|選|開|タップ)|ボタン|メニュー|(?:という|の)(?:設定|項目|画面|機能|ポリシー|件)|button|menu|page|tab|setting)");
    private static final Pattern UNDERSCORED = Pattern.compile("^[A-Z0-9_]+$");

    List<Match> find(Folded said, Span within) {
        var found = new ArrayList<Match>();
        for (var hit : said.hits(MESSAGE, within)) {
            hit.groups().stream()
                    .skip(1)
                    .filter(group -> group.start() < group.end())
                    .forEach(group -> add(found, said, code(said, group)));
        }
        for (var hit : said.hits(QUOTED, within)) {
            hit.groups().stream()
                    .skip(1)
                    .filter(group -> group.start() < group.end())
                    .filter(group -> said.has(MACHINE, group)
                            && !NAMED_THING_AFTER
                                    .matcher(said.after(hit.span(), 8))
                                    .find())
                    .forEach(group -> add(found, said, code(said, group)));
        }
        for (var hit : said.hits(CODE, within)) {
            boolean words = said.text(hit.span()).indexOf('_') > 0;
            if (!words || UNDERSCORED.matcher(said.plain(hit.span())).find()) {
                add(found, said, hit.span());
            }
        }
        for (var hit : said.hits(NAMED, within)) {
            hit.groups().stream()
                    .skip(1)
                    .filter(group -> group.start() < group.end()
                            && !HTTP_SUCCESS.matcher(said.text(hit.span())).find())
                    .forEach(group -> add(found, said, group));
        }
        found.sort(Comparator.comparingInt(match -> match.span().start()));
        return found;
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
