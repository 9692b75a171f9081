package dev.uketsuke.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft taken out of a conversation, with those that were told in the same message, so that another one goes on with it.
 *
 * @param taken the drafts, put aside until the other conversation begins
 * @param left what stays: other drafts, and tickets and solved requests at their places
 */
public record Departure(Intake taken, Intake left) {
    /** Empty when there is no draft at this position: it was submitted, solved or thrown away. */
    public static Optional<Departure> of(Intake intake, int position) {
        var group = Splitting.group(intake, position);
        var drafts = drafts(intake).stream().filter(group::contains).toList();
        return drafts.contains(position)
                ? Optional.of(new Departure(taken(intake, drafts), left(intake, drafts)))
                : Optional.empty();
    }

    /** The places of all drafts. */
    public static List<Integer> drafts(Intake intake) {
        return IntStream.range(0, intake.requests().size())
                .filter(at -> isDraft(intake, at))
                .boxed()
                .toList();
    }

    /** What a draft is called; empty when nothing says it yet. */
    public static String title(Intake intake, int position) {
        var title = intake.requests().get(position).title();
        return title.isEmpty() && position == intake.current() && undecided(intake) instanceof Doubt.Meaning meaning
                ? meaning.text()
                : title;
    }

    /**
     * The intake after some of its drafts were deleted, and with them what was dropped before; it waits when nothing is left
     * to go on with.
     */
    public static Intake without(Intake intake, List<Integer> positions) {
        var dropped = IntStream.range(0, intake.requests().size())
                .filter(at -> OpenRequests.isDropped(intake.requests().get(at)))
                .boxed();
        var left = left(
                intake, Stream.concat(positions.stream(), dropped).distinct().toList());
        return left.paused(!OpenRequests.isOpen(left.request()));
    }

    private static @Nullable Doubt undecided(Intake intake) {
        return intake.doubt() instanceof Doubt.Deletion deletion ? deletion.before() : intake.doubt();
    }

    /** Whether the current request is a draft. */
    public static boolean possible(Intake intake) {
        return isDraft(intake, intake.current());
    }

    /** Whether a draft is none any more, so that another one may be begun, or has come, in its place. */
    public static boolean ended(Intake before, Intake after) {
        return !drafts(after).containsAll(drafts(before));
    }

    private static boolean isDraft(Intake intake, int at) {
        var request = intake.requests().get(at);
        var doubted = at == intake.current() && undecided(intake) != null;
        return !Splitting.done(request) && (doubted || !request.blank());
    }

    private static Intake taken(Intake intake, List<Integer> drafts) {
        var requests = drafts.stream().map(intake.requests()::get).toList();
        var current = drafts.indexOf(intake.current());
        return current < 0
                ? new Intake(intake.language(), requests, 0, null, List.of(), List.of(), null, true, true)
                : new Intake(
                        intake.language(),
                        requests,
                        current,
                        null,
                        intake.revisit(),
                        intake.trail(),
                        null,
                        true,
                        true,
                        intake.doubt());
    }

    /** Tickets are known by the place of their requests, which has to stay. */
    private static Intake left(Intake intake, List<Integer> drafts) {
        var rest = new ArrayList<>(intake.requests());
        drafts.forEach(at -> rest.set(at, Request.EMPTY));
        while (rest.size() > 1 && rest.getLast().blank()) {
            rest.removeLast();
        }
        var others = drafts(intake).stream().filter(at -> !drafts.contains(at)).toList();
        var next = others.isEmpty() ? rest.size() - 1 : others.getLast();
        return intake.requests(rest, next).doubting(null).paused(true);
    }
}
