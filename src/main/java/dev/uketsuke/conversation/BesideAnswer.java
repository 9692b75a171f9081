package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Splitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One answer to the question whether what was said is another request (#15). */
record BesideAnswer(Clearing clearing, Snapshot snapshot, Pack pack, Doubt.Beside beside) {
    static final String ANOTHER = "another";
    static final String SAME = "same";

    private static final int LONGEST = 40;
    private static final Pattern SAID_SAME = Pattern.compile(
            "^[(]?2[).番]?(?:です)?$|同じ|含め|追加(?:で|に|です|の情報)|一緒|別では|いいえ|違います|\\b(?:same|include|part of|add(?:ition)?|together|no|not (?:another|separate|different))\\b");
    private static final Pattern SAID_ANOTHER = Pattern.compile(
            "^[(]?1[).番]?(?:です)?$|別|分け|^(?:はい|ええ|そうです|お願い)|\\b(?:another|different|separate(?:ly)?|new|other|yes|yep|yeah|correct|split|please do)\\b");

    Optional<Clearing.Cleared> tapped(String key) {
        return switch (key) {
            case ANOTHER -> Optional.of(another());
            case SAME -> Optional.of(same());
            default -> Optional.empty();
        };
    }

    /** Whoever goes on without an answer means no other request: what was in doubt is taken, and then what is said. */
    Clearing.Cleared said(String text) {
        var words = ShortWords.of(text, LONGEST);
        if (words.have(SAID_SAME)) {
            return same();
        }
        return words.have(SAID_ANOTHER) ? another() : same(text);
    }

    private Clearing.Cleared same(String text) {
        var taken = same().heard();
        var goesOn = taken.intake().asked("", taken.intake().next(pack.policy()));
        var heard = clearing.plainly(snapshot.with(goesOn), pack, text, snapshot.receivedAt());
        var remarks = Stream.concat(taken.remarks().stream(), heard.remarks().stream())
                .toList();
        return new Clearing.Cleared(new Intake.Heard(heard.intake(), remarks), SAME);
    }

    private Clearing.Cleared another() {
        var clear = snapshot.with(snapshot.intake().doubting(null));
        return new Clearing.Cleared(
                Splitting.done(clear.intake().request())
                        ? clearing.anew(clear, pack, beside.text(), beside.said())
                        : parked(clear),
                ANOTHER);
    }

    private Intake.Heard parked(Snapshot clear) {
        var said = beside.said().atZone(clear.zone());
        var blank = clear.with(clear.intake().blank());
        var units = clearing.units(blank, pack, OtherWords.other(beside.text()), said);
        var readings = units.stream()
                .map(unit -> clearing.unit(blank, pack, unit, said))
                .toList();
        return Splitting.parked(clear.intake(), pack.policy(), units, readings, beside.said());
    }

    /** It is heard as if it had not been asked about; its words stay whatever can be read out of them. */
    private Clearing.Cleared same() {
        var clear = snapshot.intake().doubting(null);
        var asked = clear.asked("", clear.next(pack.policy()));
        var heard = clearing.plainly(snapshot.with(asked), pack, beside.text(), beside.said());
        if (clear.request().handedOver()) {
            return new Clearing.Cleared(heard, SAME);
        }
        var remarks = new ArrayList<Remark>(List.of(new Remark.SameRequest()));
        heard.remarks().stream()
                .filter(remark -> !(remark instanceof Remark.NotUnderstood))
                .forEach(remarks::add);
        return new Clearing.Cleared(new Intake.Heard(Splitting.adding(heard.intake(), beside.text()), remarks), SAME);
    }
}
