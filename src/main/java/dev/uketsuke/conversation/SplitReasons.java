package dev.uketsuke.conversation;

import dev.uketsuke.intake.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a message is parted as it is, said of each unit beside the first and of each row of platforms (#14 to #16). */
record SplitReasons(Voice voice, List<Unit> units) {
    private static final int LONGEST = 2_000;
    private static final Pattern ASKS = Pattern.compile(
            "知りたい|教えて|方法|手順|でしょうか|ですか|ますか|可能か|ご?質問|[?？]|(?i:\\bhow (?:do|can|to|should)\\b|\\bis (?:it|there)\\b|\\bcan (?:we|you|i)\\b|\\bwould like to know\\b|\\bquestion\\b)");

    private static final Pattern WISHES = Pattern.compile(
            "要望|(?:て|が)(?:ほしい|欲しい)|できるように(?:して|なる|なれば|なりません)|追加して(?:ください|いただ|ほしい)|(?i:\\bfeature\\b|\\bwould be (?:nice|great|good|helpful)\\b|\\bplease add\\b|\\b(?:i|we) wish\\b|\\bsuggest)");

    /** The reason that is said at a unit; empty where one before it says it. */
    Optional<String> at(int place) {
        var unit = units.get(place);
        if (unit.platform() != null) {
            var begins = place == 0
                    || units.get(place - 1).platform() == null
                    || !units.get(place - 1).text().equals(unit.text());
            return begins ? Optional.of(voice.say("split.reason-platform")) : Optional.empty();
        }
        if (place == 0) {
            return Optional.empty();
        }
        return Optional.of(voice.say(reason(unit.text())));
    }

    private static String reason(String text) {
        if (text.length() > LONGEST) {
            return "split.reason-problem";
        }
        if (WISHES.matcher(text).find()) {
            return "split.reason-wish";
        }
        return ASKS.matcher(text).find() ? "split.reason-question" : "split.reason-problem";
    }
}
