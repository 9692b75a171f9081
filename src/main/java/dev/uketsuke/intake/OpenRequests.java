package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The requests of one conversation that are still drafts: numbered, turned to, dropped and brought back (#12). */
public final class OpenRequests {
    /** Marks a request that is not wanted any more; it keeps its place, since tickets are known by theirs. */
    private static final Slot DROPPED = new Slot("dropped");

    private OpenRequests() {}

    /** Where they stand, in the order of their numbers: all of the current one's message first, then what else is open. */
    public static List<Integer> numbered(Intake intake) {
        var group = Splitting.group(intake, intake.current());
        var others = IntStream.range(0, intake.requests().size())
                .filter(at -> !group.contains(at) && isOpen(intake.requests().get(at)))
                .boxed();
        return Stream.concat(group.stream(), others).toList();
    }

    /** Whether something was said of it, and it is neither done nor dropped. */
    public static boolean isOpen(Request request) {
        return !request.blank() && !Splitting.done(request);
    }

    static boolean isDropped(Request request) {
        return request.answers().has(DROPPED);
    }

    /** The intake working on another of its requests, which takes over what was answered for all of them. */
    public static Intake turned(Intake intake, int position, Policy policy) {
        var changed = new ArrayList<>(intake.requests());
        changed.set(position, Splitting.takingOver(changed.get(position), intake.request(), policy, new ArrayList<>()));
        return intake.requests(changed, position).paused(false);
    }

    /** The intake without a request that is not wanted after all; if it was the current one, the next of its group follows. */
    public static Intake dropped(Intake intake, int position, Policy policy) {
        var dropped = intake.requests().get(position);
        var mark = new Answered(Answer.of("yes"), Provenance.TAPPED, null, null);
        var rest = new ArrayList<>(intake.requests());
        rest.set(position, dropped.with(dropped.answers().with(DROPPED, mark)));
        if (intake.current() != position) {
            return intake.requests(rest, intake.current()).forgettingChange();
        }
        var next = Stream.concat(
                        Splitting.group(intake, position).stream(),
                        IntStream.range(0, rest.size()).boxed())
                .filter(at -> isOpen(rest.get(at)))
                .findFirst();
        if (next.isPresent()) {
            rest.set(next.get(), Splitting.takingOver(rest.get(next.get()), dropped, policy, new ArrayList<>()));
            return intake.requests(rest, next.get()).forgettingChange();
        }
        var left = IntStream.range(0, rest.size())
                .filter(at -> rest.get(at).handedOver())
                .max();
        if (left.isEmpty()) {
            rest.add(Request.EMPTY);
        }
        return intake.requests(rest, left.orElse(rest.size() - 1));
    }

    /** The intake with what was dropped last brought back, to be asked about later; empty when nothing was dropped. */
    static Optional<Intake.Heard> restored(Intake intake) {
        return IntStream.range(0, intake.requests().size())
                .filter(at -> isDropped(intake.requests().get(at)))
                .boxed()
                .reduce((_, later) -> later)
                .map(at -> {
                    var changed = new ArrayList<>(intake.requests());
                    var request = changed.get(at);
                    changed.set(at, request.with(request.answers().without(DROPPED)));
                    var back = intake.request().blank() ? at : intake.current();
                    return new Intake.Heard(
                            intake.requests(changed, back).paused(false),
                            List.of(new Remark.BroughtBack(request.title())));
                });
    }
}
