package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.OpenRequests;
import dev.uketsuke.intake.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "The second request is solved", 「CSVの件はやめます」: open requests that are not wanted any more. */
final class DroppedRequests {
    private static final int LONGEST = 300;
    private static final Pattern NAMED = Pattern.compile(
            "件目|つ目のお?問い?合わ?せ|(?i:request (?:no\\.? ?|number )?[1-6]|(?:first|second|third|fourth|fifth|sixth) (?:request|one))");

    private DroppedRequests() {}

    /** What is left without those that are named; empty when none is, or more is said besides. */
    static Optional<Clearing.Cleared> in(String text, Intake intake, Pack pack) {
        var group = OpenRequests.numbered(intake);
        if (group.size() < 2 || text.length() > LONGEST) {
            return Optional.empty();
        }
        var named = OpenWords.drops(text, intake);
        if (named.isPresent()) {
            return Optional.of(without(List.of(named.get()), intake, pack));
        }
        if (!NAMED.matcher(text).find()) {
            return Optional.empty();
        }
        var words = SplitWords.of(text);
        var positions = words.dropped().stream()
                .filter(number -> number <= group.size())
                .map(number -> group.get(number - 1))
                .filter(at -> !intake.requests().get(at).handedOver())
                .sorted(Comparator.reverseOrder())
                .toList();
        if (positions.isEmpty() || !words.rest().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(without(positions, intake, pack));
    }

    private static Clearing.Cleared without(List<Integer> positions, Intake intake, Pack pack) {
        var changed = intake;
        var remarks = new ArrayList<Remark>();
        for (var at : positions) {
            remarks.addFirst(new Remark.Dropped(changed.requests().get(at).title()));
            changed = OpenRequests.dropped(changed, at, pack.policy());
        }
        return new Clearing.Cleared(new Intake.Heard(changed, remarks), null);
    }
}
