package dev.uketsuke.conversation;

import dev.uketsuke.intake.FileLimits;
import dev.uketsuke.intake.Remark;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "The dump has 120 GB": a file that is told of before anybody sends it (#76). */
final class LargeFileWords {
    private static final String FILE = "(?:ファイル|ダンプ|ログ|アーカイブ|zip|files?|dumps?|logs?|archives?)";
    private static final String SIZE = "([0-9]{1,6}(?:\\.[0-9]{1,3})?)\\s?(gb|tb|ギガ(?:バイト)?|テラ(?:バイト)?)";
    private static final Pattern SIZED = Pattern.compile(SIZE
            + "(?:程度|くらい|ぐらい|ほど|以上|超|を超える|近い|近く|ある|あります|or more|and more)?の?[ -]?(?:[a-zァ-ヶー一-龥]{1,12}の?[ ]?)?"
            + FILE);
    private static final Pattern SIZED_AFTER = Pattern.compile(FILE
            + "(?:の?(?:サイズ|容量|大きさ))?(?:は|が|も)?(?:、|約|およそ|だいたい|全部で|合計で?| (?:is|has|have|are|of|about|around|with|over|more than|roughly))*[ ]?"
            + SIZE);

    private LargeFileWords() {}

    /** What is said of a file that not even the upload site takes in one piece; empty for any other. */
    static Optional<Remark> pleaseSplit(String text, FileLimits limits) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var larger = Stream.of(SIZED, SIZED_AFTER)
                .flatMap(pattern -> pattern.matcher(words).results())
                .anyMatch(size -> larger(size.group(1), size.group(2), limits.uploadSite()));
        return larger ? Optional.of(new Remark.PleaseSplit(FileLimits.words(limits.uploadSite()))) : Optional.empty();
    }

    private static boolean larger(String number, String unit, long most) {
        var bytes = new BigDecimal(number)
                .multiply(BigDecimal.valueOf(unit.startsWith("t") || unit.startsWith("テ") ? 1L << 40 : 1L << 30));
        return bytes.compareTo(BigDecimal.valueOf(most)) > 0;
    }
}
