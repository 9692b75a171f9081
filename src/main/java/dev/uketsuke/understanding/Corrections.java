package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Actually 50 machines, not 30": an answer given before is put right. */
final class Corrections {
    private static final Pattern CUE = Cues.any(
            "訂正|(?:回答|入力|内容|記載|番号|さっき|先ほど|先程|前の|回答した|書いた)[^。]{0,20}(?:間違|誤り|違い|違って|違う|修正|[^見。]直し|変更し?たい)",
            "(?:間違え|間違って|間違い(?:まし|でし|です)|誤り(?:まし|でし|です)|書き間違|打ち間違|入力ミス|誤記|誤って)(?:[^。]{0,16}(?:入力|記載|回答|書|伝え|た|で))?",
            "(?:回答|答え|項目|内容|入力|欄|値)(?:が|は)?(?:全部|すべて|一部|いくつか|互いに|、| )*(?:混ざ|混同|ごちゃ|入れ違|入れ替わ|逆に|あべこべ|取り違|ずれ)",
            "\\b(?:answers?|fields?|values?|entries|boxes|some things) (?:are|is|were|got|have been|seem) (?:all |completely |somehow )?(?:mixed(?: up)?|swapped|jumbled|muddled|confused|in the wrong|the wrong way)",
            "正しくは|正確には[^。]{0,20}でした|本当は|実は[^。]{0,30}でした",
            "[^ ]{1,30} ?(?:では|じゃ)な(?:く|くて)[、 ]?[^。]{1,40}(?:でした|です|に(?:変更|訂正|修正)|の方|$)",
            "(?:(?:を|に|へ)(?:変更|訂正)|[^急ちやぐ的めう期](?:に|へ)修正)(?:して(?:ください|下さい|ほしい|もらえ|いただ)|したい|お願いし|します$|お願い)",
            "^(?:違いました|違った|違います)[、,。]",
            "\\b(?:correction|typo|i (?:actually )?meant|i was (?:wrong|mistaken)|(?:that|it|this) was (?:wrong|incorrect|a mistake)|(?:that'?s|that is) (?:wrong|incorrect|not (?:right|correct))|should (?:be|have been|read)|my mistake|i made a mistake|mistyped|please (?:change|correct|update|fix) (?:the|my|that|it|this)|(?:i )?(?:want|need|would like|'d like) to (?:change|correct|fix|edit|update) (?:the|my|an?|that|it|this)|change (?:the|my) [a-z ]{2,30} to|(?:actually|rather|no),? [^.]{1,50}, not |instead of)\\b",
            "(?:^|[ .,])(?:a few|some|several|two|three|two or three) (?:things?|points?|details?) (?:is|are|were) (?:wrong|not right|incorrect)",
            "\\bnot [0-9][^.,\n]{0,20}(?:, ?| but )(?:it'?s |rather )?[0-9]|[, ]not (?:me|him|her|us)(?:[.,!]|$)",
            "[0-9]+[台名人件]?[、,]? ?(?:いや|じゃなくて|ではなくて?)[、,]? ?[0-9]|私(?:じゃ|では)な(?:くて?|い)",
            "^actually[ ,][^.]{0,40}[0-9]",
            "[0-9][^.,\n]{0,20}, not (?:at |on |since |from )?[^.,\n]{0,12}[0-9]");
    /** Whoever asks for repair says so in the same words: 「早急に直してください」 puts nothing right. */
    private static final Pattern PUT_RIGHT = Cues.any(
            "(?:^|[。、,\n ])(?:(?:やっぱり|やはり|すみません|あと|それと|また|では|じゃあ|この|その|まず)[、 ]*)*([^。、\n]{1,20}?)(?:を|に|へ)(?:(?:早急|すぐ|直ち)に|至急|もう一度)?[、 ]?(?:修正|書き?直し|直し|なおし|変え|書き?換え)(?:し)?(?:たい|お願い|します$|て(?:ください|下さい|ほしい|欲しい|もら|いただ|くれ))");
    /** What breaks, and is mended by somebody else, although an answer goes by its name. */
    private static final Pattern BREAKS =
            Cues.any("(?:問題|事象|現象|症状|エラー|メッセージ|メール|電話|携帯|ファイル|画像|マシン|os|オペレーティングシステム|通知|設定|変更)$");
    /** The wish to change something is no name of what was changed. */
    private static final Pattern WISH = Cues.any(
            "(?:を|の)(?:変更|訂正|修正|直し|変え|書き?換え|なおし)(?:し|て|を)*(?:たい|ください|下さい|お願い|ほしい|欲しい|でき|もら|いただ)",
            "\\b(?:(?:want|need|like|have|wish|going|able) to|please|can (?:i|we|you)|could (?:i|we|you)|let me|may i) (?:change|correct|edit|fix|update)\\b|^(?:change|correct|edit|fix|update) ");

    private static final List<Pattern> REPLACED = List.of(
            Pattern.compile("([^ 、。,\n]{1,30}(?: [^ 、。,\n]{1,12}){0,3}?) ?(?:では|じゃ)な(?:くて?|い)"),
            Pattern.compile("([^ 、。,\n]{1,12})[、,]? ?いや[、,]?"),
            Pattern.compile("(?:、|,)? ?\\bnot ([^,.]{1,40}?)(?: but |,|\\.|$)"),
            Pattern.compile("\\binstead of ([^,.]{1,40})"),
            Pattern.compile("([^ 、。,\n]{1,30})と(?:書き|書い|回答し|入力し|記載し|伝え|お伝えし|言い)(?:ました|まし|てい|た)(?:[^。]{0,4}が)?"),
            Pattern.compile("\\bi (?:said|wrote|typed|entered|put) ([^,.]{1,40}?)(?:,| but| and|\\.|$)"));

    private Corrections() {}

    /** Whether a message puts something right, so that it is no answer to what is open. */
    static boolean in(Folded said, Span span) {
        return span.end() - span.start() <= 400 && said.has(CUE, span);
    }

    /** Likewise, and also where a question that is named shall have another answer. */
    static boolean in(Folded said, Span span, List<Question> questions) {
        return in(said, span)
                || (span.end() - span.start() <= 400
                        && said.hits(PUT_RIGHT, span).stream()
                                .map(hit -> said.text(hit.group(1)))
                                .anyMatch(name -> !BREAKS.matcher(name).find()
                                        && Assignments.meant(name, questions).isPresent()));
    }

    /** The message without what it takes back. */
    static List<Span> kept(Folded said, Span span) {
        var kept = new ArrayList<Span>();
        int start = span.start();
        var replaced = REPLACED.stream()
                .flatMap(pattern -> said.hits(pattern, span).stream())
                .map(Folded.Hit::span)
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
        for (var gone : replaced) {
            if (gone.start() > start) {
                kept.add(new Span(start, gone.start()));
            }
            start = Math.max(start, gone.end());
        }
        if (start < span.end()) {
            kept.add(new Span(start, span.end()));
        }
        return kept;
    }

    /** The question that the correction names. */
    static Optional<Question> about(Folded said, Span span, List<Question> questions) {
        var words = said.text(span);
        return Names.meant(WISH.matcher(words).replaceAll(" ").strip(), questions)
                .or(() -> Names.meant(words, questions));
    }
}
