package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.understanding.Context;
import java.time.ZonedDateTime;
import java.util.List;

/** In which a message is read: what was asked, what is known, when it was said. */
final class Contexts {
    private static final Slot ISSUE = new Slot("issue");

    private Contexts() {}

    /** For something written: what a request is about is told once, also where the whole form asks it. */
    static Context written(Snapshot snapshot, Pack pack) {
        var intake = snapshot.intake();
        var told = intake.request().answers().has(ISSUE) && intake.fillingForm();
        return of(
                snapshot,
                pack,
                asks(intake).stream()
                        .filter(slot -> !told || !slot.equals(ISSUE))
                        .toList());
    }

    /** For what was filled in on a card. */
    static Context tapped(Snapshot snapshot, Pack pack) {
        return of(snapshot, pack, asks(snapshot.intake()));
    }

    static Context of(Snapshot snapshot, Pack pack, List<Slot> asks) {
        return of(snapshot, pack, asks, snapshot.receivedAt().atZone(snapshot.zone()));
    }

    static Context of(Snapshot snapshot, Pack pack, List<Slot> asks, ZonedDateTime said) {
        return new Context(
                snapshot.intake().language(),
                said,
                pack.policy(),
                snapshot.intake().request().answers(),
                asks,
                asks.stream()
                        .flatMap(slot -> pack.policy().question(slot).stream())
                        .toList());
    }

    private static List<Slot> asks(Intake intake) {
        return intake.open() == null ? List.of() : intake.open().asks();
    }
}
