package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Request;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a message what it says of the articles that were shown (#7): "that article solved it", "did not help".
 *
 * @param verdict null when it says nothing of them
 * @param rest what remains to be read
 */
record ArticleWords(@Nullable Found verdict, String rest) {
    private static final int LONGEST = 60;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[。！!\\n])|(?<=\\.)\\s+");
    private static final String POINTING = "(?:記事|手順|ご?案内|これ|それ|その方法|この方法|リンク)";
    private static final Pattern NOT_SOLVED = Pattern.compile(
            POINTING + ".{0,12}(?:解決し(?:ませ|なか|ない)|直(?:りませ|らな)|できませ|だめ|ダメ|駄目|変わりませ|関係)"
                    + "|^(?:(?:まだ|やはり|やっぱり|結局|その後|記事では)[、 ]*)*(?:解決しませんでした|解決しなかった|解決して(?:い)?ませ(?:ん|んでした)|解決して(?:い)?なかった(?:です)?|直りません(?:でした)?|直って(?:い)?ませ(?:ん|んでした)|直らない|だめでした|ダメでした|駄目でした|再発しました)[。.!]?$"
                    + "|\\b(?:it|that|this|they|articles?|steps?|those)\\b.{0,20}\\b(?:did ?n[o']t|does ?n[o']t|do ?n[o']t|did not|does not|do not)"
                    + " (?:help|work|solve|fix)|^(?:still (?:broken|not solved|not working)|did ?n[o']t help|did not help|not solved|no luck)[.!]?$");
    private static final Pattern SOLVED = Pattern.compile(
            POINTING + "(?:の(?:通り|とおり)に?(?:し|やっ)(?:たら|て))?[^ば]{0,8}(?:解決(?:しました|した|できました|です)|直りました|直った|治りました|うまくいきました)"
                    + "|^(?:解決しました|解決した|直りました|自己解決しました)[。.!]?$"
                    + "|\\b(?:it|that|this|articles?|steps?|those)\\b[^?]{0,20}\\b(?:solved|fixed|did the trick|did it)\\b|^(?:solved|fixed)(?: it)?[.!]?$"
                    + "|\\b(?:that|this|the|those) (?:articles?|steps?) (?:helped|worked)");
    private static final Pattern AFTER_ALL =
            Pattern.compile("やはり|やっぱり|結局|再発|先ほどの|前の|\\b(?:after all|again|turns out|previous|earlier|first one)\\b");
    private static final Pattern BUT = Pattern.compile("(?:が|けど|けれど|のに)[、,]|[?？]|\\b(?:but|if|until|before|not)\\b|ら、");

    /**
     * Whether a message says that an article did not help which was said to have solved a request before this one (#7).
     *
     * @param request the current one, of whose own articles it may speak
     */
    static boolean afterAll(String text, Request request) {
        var words = ShortWords.of(text, LONGEST);
        var shown = request.suggested();
        return words.have(NOT_SOLVED) && (words.have(AFTER_ALL) || shown == null || shown.verdict() != null);
    }

    static ArticleWords of(String text, Request request) {
        var shown = request.suggested();
        if (shown == null || request.handedOver()) {
            return new ArticleWords(null, text);
        }
        var rest = new ArrayList<String>();
        Found verdict = null;
        for (var sentence : SENTENCES.split(text)) {
            var said = verdict(sentence);
            if (verdict == null && said.isPresent()) {
                verdict = new Found(Slot.KNOWLEDGE, Answer.of(said.get()), Provenance.SAID, null);
            } else {
                rest.add(sentence);
            }
        }
        return new ArticleWords(
                verdict, verdict == null ? text : String.join("", rest).strip());
    }

    private static Optional<String> verdict(String sentence) {
        var words = ShortWords.of(sentence, LONGEST);
        if (words.have(NOT_SOLVED)) {
            return Optional.of("not-solved");
        }
        return words.have(SOLVED) && !words.have(BUT) ? Optional.of("solved") : Optional.empty();
    }
}
