package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Splitting;
import dev.uketsuke.intake.Unit;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "Please split these", at any time before the request is sent off (#12): into what all that was said falls into. */
record SplitWish(Understanding understanding, Snapshot snapshot, Pack pack) {
    private static final Set<Intent> KINDS = Set.of(Intent.PROBLEM, Intent.QUESTION, Intent.FEATURE);

    /** Empty when the message wishes nothing of the kind. */
    Optional<Clearing.Cleared> said(String text) {
        var intake = snapshot.intake();
        if (request().blank()
                || request().handedOver()
                || intake.confirming() != null
                || !SplitWords.wished(text, String.join("\n", request().words()))) {
            return Optional.empty();
        }
        var units = units();
        var heard = units.size() < 2
                ? new Intake.Heard(intake, List.of(new Remark.OneSoFar()))
                : new Intake.Heard(intake.doubting(wished(units)), List.of());
        return Optional.of(new Clearing.Cleared(heard, null));
    }

    private Doubt.Several wished(List<Unit> units) {
        return new Doubt.Several(Splitting.bounded(units), Doubt.Phase.WISHED, snapshot.receivedAt());
    }

    /** What answered a question counts only where nothing else parts what was said. */
    private List<Unit> units() {
        var first = request().words().stream().limit(1);
        var later = request().words().stream().skip(1).filter(this::tells).toList();
        var untold = later.stream().filter(words -> !answers(words));
        var own = parts(Stream.concat(first, untold));
        return own.size() > 1
                ? own
                : Stream.concat(own.stream(), parts(later.stream().filter(this::answers)).stream())
                        .toList();
    }

    private List<Unit> parts(Stream<String> words) {
        return words.flatMap(said -> understanding.units(said, context()).stream())
                .toList();
    }

    private boolean tells(String words) {
        return KINDS.contains(understanding.unassisted().read(words, context()).intent());
    }

    private boolean answers(String words) {
        return request().answers().bySlot().values().stream()
                .filter(answered -> answered.provenance() == Provenance.SAID)
                .map(Answered::quote)
                .anyMatch(quote -> quote != null && words.contains(quote));
    }

    private Context context() {
        var blank = snapshot.with(snapshot.intake().blank());
        return Contexts.of(
                blank, pack, List.of(new Slot("issue")), snapshot.receivedAt().atZone(snapshot.zone()));
    }

    private Request request() {
        return snapshot.intake().request();
    }
}
