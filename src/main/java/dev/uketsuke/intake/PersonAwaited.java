package dev.uketsuke.intake;

import dev.uketsuke.dialog.Slot;
import java.util.List;

/** A reply to the one card before a hand-over: nothing of it is asked again but what could not be read, and that once. */
final class PersonAwaited {
    private final Taking taking;
    private final Reading reading;

    PersonAwaited(Taking taking, Reading reading) {
        this.taking = taking;
        this.reading = reading;
    }

    /** What could not be made out goes along in its own words. */
    void takeAlong() {
        var again = again();
        taking.become(
                taking.intake().with(taking.request().saying(reading.text())).revisiting(again));
        if (again.isEmpty()) {
            taking.leaveOut(asked());
        }
    }

    List<Slot> again() {
        var unread = reading.rejected().stream().map(Rejected::slot).toList();
        return asked().isEmpty() || asked().equals(unread) ? List.of() : unread;
    }

    private List<Slot> asked() {
        var open = taking.intake().open();
        return open == null ? List.of() : open.asks();
    }
}
