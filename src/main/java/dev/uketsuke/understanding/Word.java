package dev.uketsuke.understanding;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * One word of a Japanese sentence, punctuation included.
 *
 * @param part part of speech, from the general to the particular, such as 名詞-サ変接続
 * @param inflection how it inflects, such as 五段・ラ行; empty when it does not
 */
record Word(String text, String base, String part, String inflection, Span span) {
    private static final ThreadLocal<JapaneseTokenizer> TOKENIZER =
            ThreadLocal.withInitial(() -> new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL));

    /** The words of a span of a folded text. */
    static List<Word> of(Folded said, Span within) {
        var words = new ArrayList<Word>();
        try (var tokenizer = TOKENIZER.get()) {
            var offset = tokenizer.getAttribute(OffsetAttribute.class);
            var part = tokenizer.getAttribute(PartOfSpeechAttribute.class);
            var base = tokenizer.getAttribute(BaseFormAttribute.class);
            var inflection = tokenizer.getAttribute(InflectionAttribute.class);
            tokenizer.setReader(new StringReader(said.text(within)));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                var span = new Span(within.start() + offset.startOffset(), within.start() + offset.endOffset());
                var text = said.text(span);
                words.add(new Word(
                        text,
                        Optional.ofNullable(base.getBaseForm()).orElse(text),
                        part.getPartOfSpeech(),
                        Optional.ofNullable(inflection.getInflectionType()).orElse(""),
                        span));
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        return words;
    }

    boolean is(String kind) {
        return part.startsWith(kind);
    }

    boolean verb() {
        return is("動詞");
    }

    /** Whether it is a noun that can stand at the end of a title. */
    boolean noun() {
        return is("名詞") && !is("名詞-非自立") && !is("名詞-接尾-助動詞語幹") && Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether a phrase can begin with it. */
    boolean starts() {
        return !is("助詞") && !is("助動詞") && (!is("記号") || is("記号-括弧開")) && !is("動詞-接尾") && !is("動詞-非自立") && !is("名詞-接尾");
    }
}
