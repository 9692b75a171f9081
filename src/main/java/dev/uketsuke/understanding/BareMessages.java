package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A machine's words without quotation marks: behind "it says", before 「と表示」, on a line of their own. */
final class BareMessages {
    private static final String SCREEN =
            "(?:it|that|which|box|pop-?up|screen|message|portal|agent|app|client|log|logs|console|window|dialog|banner|defender|installer|status|event|wizard|output|tool|script|sensor|service|setup|system|tray|shield|toast|page|browser|outlook|teams|intune)";
    private static final Pattern SAID = Pattern.compile(
            "\\b" + SCREEN
                    + "(?:'s)?(?: (?:just|only|now|then|simply|still|keeps|kept|always|also|is|was|comes back|came back|comes up|came up|and))* (?:says?|saying|said|reads|reading|stating|states|error(?:s|ed) with|with|shows|showing|reports|returns|throws|prints)[: ,]+((?:the )?[a-z][^.!?\n\"「]{3,120})");
    private static final Pattern TOLD = Pattern.compile(
            "(?:^|[ .,;(])(?:error|fatal|failed|exception|warning|message|msg)(?: (?:message|text))?: ?([a-z][^.!?\n\"「]{5,120})");
    /** What is told on is no part of the message. */
    private static final Pattern TOLD_ON = Pattern.compile(
            " (?:when(?:ever)?|if|while|but|and (?:then|i|we|it|nothing|the)|so|on (?:all|every|each|my|our|the|some|[0-9])|for (?:all|every|each|our|my)|since|every time|each time|after (?:i|we|a|the|about)|before (?:i|we)|although|though|because|despite|as soon|in (?:the|our|my|its|event))\\b|, | - | \\(");

    private static final Pattern LATIN_SHOWN = Pattern.compile(
            "([a-z][a-z0-9' ,.:;()/_-]{5,160}?)[ .!]*(?:と|って|が|との|という|とだけ|とか)+(?:の|だけ|いう| )*(?:エラー|メッセージ|表示|警告|出|で(?:ます|て|る)|言われ|返|怒られ)");
    private static final Pattern JAPANESE_SHOWN = Pattern.compile(
            "([^。、,!?\n「」『』\"]{4,60}?(?:ました|ません|ませんでした|されました|ください|できない|必要です))(?:と|って)(?:いう|だけ|のみ|の)*(?:エラー|メッセージ|表示|警告|出(?:る|ます|て|ました|た)|で(?:ます|て|る)|ポップアップ)");
    /** What leads to the message is told in the same breath. */
    private static final Pattern LEAD = Pattern.compile(
            "^.*(?:(?:する|押す|開く|立ち上げる|起動する|実行する|[うくすつぬむるぐぶ])と|たら|た?(?:とき|時|際|瞬間|途端)(?:に)?(?:は)?|途中で|画面(?:に|で)|ログに|(?:イベント|ポータル|コンソール|通知|メール|アプリ|端末|pc|パソコン|全員|defender|intune)(?:に|で|には|では|から))");

    private static final Pattern KEY_VALUE = Pattern.compile(
            "\\b([a-z][a-z_]{2,40} ?[:=] ?(?:\"?(?:false|unavailable|null|failed|unknown|degraded|unhealthy|disconnected|expired|inactive)\"?))(?:[ .,;。、)」と\n]|$)");
    private static final Pattern INTRODUCES = Cues.any(
            "(?:以下|次|下記|↓)[^。\n]{0,16}(?:エラー|メッセージ|警告|表示|文言|出力|出|ログ)[^。\n]{0,10}[。.::]?$",
            "(?:エラー|メッセージ|警告|表示|文言|出力)[^。\n]{0,10}(?:[::]|(?:以下|次|下記|↓)[^。\n]{0,12})$",
            "\\b(?:error|message|says|shows|reads|get|see|output|printed|displays|returns|following|this|warning)\\b[^.\n]{0,30}:$");
    private static final Pattern CODE = Cues.any(
            "0x[0-9a-f]{2,}", "aadsts", "-214[0-9]{7}", "\\b[0-9]{5,}\\b", "\\bevent ", "\\b(?:error|code) ?[0-9]");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("^[^ ]+ [^ ]+|[ぁ-ん]");
    private static final Pattern QUOTES = Pattern.compile("[「『\"]");

    private BareMessages() {}

    static List<Span> find(Folded said, Span within) {
        var found = new ArrayList<Span>();
        said.hits(KEY_VALUE, within).forEach(hit -> found.add(hit.group(1)));
        Stream.of(SAID, TOLD)
                .flatMap(pattern -> said.hits(pattern, within).stream())
                .map(hit -> hit.group(1))
                .forEach(whole -> add(
                        found,
                        said,
                        said.hit(TOLD_ON, whole)
                                .map(on -> new Span(whole.start(), on.span().start()))
                                .orElse(whole)));
        said.hits(LATIN_SHOWN, within).forEach(hit -> add(found, said, hit.group(1)));
        said.hits(JAPANESE_SHOWN, within).forEach(hit -> {
            var whole = hit.group(1);
            int start = said.hit(LEAD, whole).map(lead -> lead.span().end()).orElse(whole.start());
            add(found, said, new Span(start, whole.end()));
        });
        ownLines(found, said, within);
        return found;
    }

    /** The lines of an error that was asked for or labelled which read as a machine's. */
    static List<Span> lines(Folded said, Span within) {
        var found = new ArrayList<Span>();
        said.lines(within).forEach(line -> add(found, said, line));
        return found;
    }

    /** A line that another one announces. */
    private static void ownLines(List<Span> found, Folded said, Span within) {
        var lines = said.lines(within);
        for (int at = 1; at < lines.size(); at++) {
            if (said.has(INTRODUCES, lines.get(at - 1)) && !said.has(QUOTES, lines.get(at))) {
                add(found, said, lines.get(at));
            }
        }
    }

    /** Several words that read as a machine's own; where a code stands among them, the code says it. */
    private static void add(List<Span> found, Folded said, Span words) {
        var message = Phrase.edged(said, words);
        if (said.has(SEVERAL_WORDS, message) && said.has(QuotedMessages.MACHINE, message) && !said.has(CODE, message)) {
            found.add(message);
        }
    }
}
