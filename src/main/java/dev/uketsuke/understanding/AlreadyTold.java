package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.Optional;
import java.util.stream.Stream;

/** "I already told you that …", 「さっき言いましたが、…」: a complaint before an answer, and no part of it. */
final class AlreadyTold {
    private static final String TOLD_JA =
            "(?:だから|何度も|ですから)?[、 ]?(?:先ほど|先程|さっき|すでに|既に|もう|前に|以前|上に|何度も|だから)(?:から)?も?[^。、,\n]{0,14}?(?:お?(?:伝え|知らせ|答え)し?|言い|書き|申し上げ|回答し|入力し|話し)(?:ました|た|て(?:い|あり)ます)";
    private static final String TOLD_EN =
            "(?:but |well,? |as |sorry,? )?(?:i|we)(?:'ve| have)? (?:already |just )?(?:told (?:you|them)|said|wrote|written|mentioned|answered|explained)(?: (?:you|this|it))?(?: (?:before|already|earlier|above|twice))?";
    private static final Pattern BEFORE_A_STOP = Pattern.compile("^(?:" + TOLD_JA
            + "(?:(?:のです|んです)?(?:が|けど|けれど|よね?)|(?:通り|とおり)(?:です)?(?:が)?)[、, ]*|" + TOLD_EN
            + "(?: ?[:;,-]+ ?| that ))");
    private static final Pattern BEFORE_A_LABEL = Pattern.compile("^(" + TOLD_EN + " )[a-z][a-z ']{1,30}: ?[^ /]");

    private AlreadyTold() {}

    /** What follows it; the whole where nothing does. */
    static Span without(Folded said, Span line) {
        return Stream.of(
                        said.hit(BEFORE_A_STOP, line).map(Folded.Hit::span),
                        said.hit(BEFORE_A_LABEL, line).map(hit -> hit.group(1)))
                .flatMap(Optional::stream)
                .map(told -> said.trim(new Span(told.end(), line.end())))
                .filter(rest -> rest.start() < rest.end())
                .findFirst()
                .orElse(line);
    }
}
