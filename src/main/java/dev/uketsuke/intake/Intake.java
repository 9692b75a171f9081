package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One conversation's work: its requests, one of them current.
 *
 * @param open what the bot's last question asked; null when it asked nothing
 * @param revisit slots to ask again although they are answered, because the requester wants to change them
 * @param trail the prompts put so far, oldest first: where "back" goes
 * @param confirming what a yes is being asked for; null when nothing is
 * @param paused whether the requester put the draft aside
 * @param doubt what has to be cleared up first; null when nothing has
 */
public record Intake(
        Language language,
        List<Request> requests,
        int current,
        @Nullable Open open,
        List<Slot> revisit,
        List<List<Slot>> trail,
        @Nullable Confirmation confirming,
        boolean welcomed,
        boolean paused,
        @Nullable Doubt doubt) {
    private static final int LONGEST_TRAIL = 20;

    public Intake {
        requests = List.copyOf(requests);
        revisit = List.copyOf(revisit);
        trail = trail.stream().map(List::copyOf).toList();
    }

    /** An intake in which nothing is in doubt. */
    public Intake(
            Language language,
            List<Request> requests,
            int current,
            @Nullable Open open,
            List<Slot> revisit,
            List<List<Slot>> trail,
            @Nullable Confirmation confirming,
            boolean welcomed,
            boolean paused) {
        this(language, requests, current, open, revisit, trail, confirming, welcomed, paused, null);
    }

    public static Intake begin(Language language) {
        return new Intake(language, List.of(Request.EMPTY), 0, null, List.of(), List.of(), null, false, false);
    }

    public Request request() {
        return requests.get(current);
    }

    /** Whether the requester has said nothing yet, and asked for nothing. */
    public boolean fresh() {
        return requests.size() == 1 && request().blank() && (open == null || open.attempts() == 0);
    }

    /** The intake after articles were shown for its current request (#7). */
    public Intake suggesting(Suggested shown) {
        return with(request().suggesting(shown));
    }

    /** Takes in what was read; what comes next is {@link #next}'s to say. */
    public Heard hear(Reading reading, Policy policy) {
        var heard = new Hearing(this, reading, policy).hear();
        return new Heard(heard.intake().undoable(this), heard.remarks());
    }

    /** The intake from which a change of its current request can be taken back, where one was made since. */
    private Intake undoable(Intake before) {
        var now = request();
        var was = before.request();
        var same =
                requests.size() == before.requests.size() && current == before.current && !was.blank() && !now.blank();
        var undone = was.previous() != null && now.previous() == null;
        return same
                        && !undone
                        && !now.handedOver()
                        && !Previous.of(was).differing(now).isEmpty()
                ? with(now.after(Previous.of(was)))
                : this;
    }

    /** Whether the requester wants all fields at once (#9). */
    public boolean fillingForm() {
        return WholeForm.wanted(this);
    }

    /** The intake with words put back that had been hidden; a request that was handed over stays as it was. */
    public Intake restored(Restoration restoration) {
        var restored = doubt == null ? this : doubting(doubt.restored(restoration));
        return request().handedOver() ? restored : restored.with(request().restored(restoration));
    }

    /** What the bot does next: a pure function of the content and the answers. */
    public Move next(Policy policy) {
        return NextMove.of(this, policy);
    }

    /** The intake after a move was made; a move that asks stays open under the id of its card. */
    public Intake asked(String card, Move move) {
        var asks = move.asks();
        var attempts = open != null && open.asks().equals(asks) ? open.attempts() + 1 : 0;
        var question = asks.isEmpty() ? null : new Open(card, asks, attempts);
        return new Intake(
                language, requests, current, question, revisit, trailWith(move), confirming, true, paused, doubt);
    }

    /** The intake asking one of its questions only, since a reply to all of them could not be made out. */
    Intake narrowed() {
        if (open == null || open.asks().size() < 2 || open.asks(Slot.REVIEW)) {
            return this;
        }
        var question = new Open(open.card(), List.of(open.asks().getFirst()), open.attempts());
        return new Intake(language, requests, current, question, revisit, trail, confirming, welcomed, paused, doubt);
    }

    /** The intake with its question put as if for the first time. */
    Intake patient() {
        var question = open == null ? null : new Open(open.card(), open.asks(), 0);
        return new Intake(language, requests, current, question, revisit, trail, confirming, welcomed, paused, doubt);
    }

    /** The intake after a request was handed over as a ticket. */
    public Intake handedOver(int position, String number) {
        var changed = new ArrayList<>(requests);
        changed.set(position, requests.get(position).ticketed(number));
        return new Intake(language, changed, current, null, List.of(), List.of(), null, welcomed, paused);
    }

    /** The intake with the number of a request that was handed over before its number was known. */
    public Intake numbered(int position, String number) {
        var changed = new ArrayList<>(requests);
        changed.set(position, requests.get(position).ticketed(number));
        Splitting.group(this, position).stream()
                .filter(at -> !requests.get(at).handedOver())
                .forEach(at -> changed.set(at, Splitting.relating(requests.get(at), number)));
        return new Intake(language, changed, current, open, revisit, trail, confirming, welcomed, paused, doubt);
    }

    private List<List<Slot>> trailWith(Move move) {
        if (!(move instanceof Move.Ask ask)
                || (!trail.isEmpty() && trail.getLast().containsAll(ask.asks()) && !(ask.again() && alone(ask)))) {
            return trail;
        }
        var longer = new ArrayList<>(trail);
        longer.add(ask.asks());
        return longer.subList(Math.max(0, longer.size() - LONGEST_TRAIL), longer.size());
    }

    /** Whether one question of the card before is put by itself; a skip then leaves out no other. */
    private boolean alone(Move.Ask ask) {
        return ask.asks().size() == 1 && !trail.getLast().equals(ask.asks());
    }

    Intake with(Request request) {
        var changed = new ArrayList<>(requests);
        changed.set(current, request);
        return new Intake(language, changed, current, open, revisit, trail, confirming, welcomed, paused, doubt);
    }

    /** The intake in which the last change of its current request is none that can be taken back. */
    Intake forgettingChange() {
        return with(request().after(null));
    }

    /** The intake with one more request, about which nothing is said yet; it becomes the current one. */
    public Intake withAnotherRequest() {
        var more = new ArrayList<>(requests);
        more.add(Request.EMPTY);
        return new Intake(language, more, more.size() - 1, null, List.of(), List.of(), null, welcomed, false, null);
    }

    /** The current request thrown away; the others stay. */
    Intake cleared() {
        return new Intake(language, requests, current, null, List.of(), List.of(), null, welcomed, paused)
                .with(Request.EMPTY);
    }

    /** The requester's time zone: the one they named, else that of their device (#77). */
    public ZoneId zone(ZoneId device) {
        return request().zone().orElse(device);
    }

    /** The intake with its time zone following the requester's device, as long as nobody named another. */
    public Intake supposing(ZoneId device) {
        return with(request().supposing(device));
    }

    /** The intake with what is known of the person, where nobody said anything else; nothing while nothing is said yet. */
    public Intake knowing(Map<Slot, Answered> person, Policy policy) {
        return person.isEmpty() || request().blank() || request().handedOver()
                ? this
                : with(KnownBeforehand.filled(request(), person, policy));
    }

    /** The intake whose submitted requests pass on nothing of the person any more. */
    public Intake forgetting() {
        var marked = requests.stream()
                .map(request -> request.handedOver()
                        ? request.with(request.answers()
                                .with(Slot.FORGOTTEN, new Answered(Answer.of("yes"), Provenance.SAID, null, null)))
                        : request)
                .toList();
        return new Intake(language, marked, current, open, revisit, trail, confirming, welcomed, paused, doubt);
    }

    /** The intake in another language; what was recorded stays as it was said. */
    public Intake speaking(Language other) {
        return new Intake(other, requests, current, open, revisit, trail, confirming, welcomed, paused, doubt);
    }

    Intake revisiting(List<Slot> slots) {
        return new Intake(language, requests, current, open, slots, trail, confirming, welcomed, paused, doubt);
    }

    Intake confirming(@Nullable Confirmation what) {
        return new Intake(language, requests, current, open, revisit, trail, what, welcomed, paused, doubt);
    }

    Intake paused(boolean aside) {
        return new Intake(language, requests, current, open, revisit, trail, confirming, welcomed, aside, doubt);
    }

    /** The intake going on with what was put aside. */
    public Intake takenUp() {
        return paused(false);
    }

    Intake onTrail(List<List<Slot>> shorter) {
        return new Intake(language, requests, current, open, revisit, shorter, confirming, welcomed, paused, doubt);
    }

    /** The intake with something to be cleared up first, or with nothing any more. */
    public Intake doubting(@Nullable Doubt what) {
        var aside = paused && what == null;
        return new Intake(language, requests, current, open, revisit, trail, confirming, welcomed, aside, what);
    }

    /** The intake with a question before any other, or back from it: whether it was put aside stays as it was. */
    public Intake asking(@Nullable Doubt what) {
        return new Intake(language, requests, current, open, revisit, trail, null, welcomed, paused, what);
    }

    /** The current request replaced by the first of several; the others come last, since tickets keep their places. */
    Intake replaced(List<Request> parts) {
        var changed = new ArrayList<>(requests);
        changed.set(current, parts.getFirst());
        changed.addAll(parts.subList(1, parts.size()));
        return requests(changed, current);
    }

    /** The intake whose requests were begun by somebody else, whose details are not those of whoever goes on. */
    public Intake fromAnother() {
        var marked = requests.stream()
                .map(request -> request.with(request.answers()
                        .with(Slot.FROM_ANOTHER, new Answered(Answer.of("yes"), Provenance.TAPPED, null, null))))
                .toList();
        return new Intake(language, marked, current, open, revisit, trail, confirming, welcomed, paused, doubt);
    }

    Intake requests(List<Request> others, int other) {
        return new Intake(language, others, other, null, List.of(), List.of(), null, welcomed, paused);
    }

    /** Without the current request, as if nothing of it had been said. */
    public Intake blank() {
        return cleared();
    }

    /** Goes on with the next request of the same message once the current one is with the agents, or solved. */
    public Heard toNextOfGroup(Policy policy) {
        var next = Splitting.next(this);
        if (next.isEmpty() || !Splitting.done(request())) {
            return new Heard(this, List.of());
        }
        var taken = new ArrayList<Slot>();
        var changed = new ArrayList<>(requests);
        changed.set(next.get(), Splitting.takingOver(requests.get(next.get()), request(), policy, taken));
        var onwards = requests(changed, next.get()).paused(false);
        var remarks = new ArrayList<Remark>(List.of(new Remark.NextOfGroup(taken)));
        if (onwards.next(policy) instanceof Move.Choose) {
            remarks.add(new Remark.FeedbackRoute());
        }
        return new Heard(onwards, remarks);
    }

    /** The intake after a reading, and what to tell the requester about it. */
    public record Heard(Intake intake, List<Remark> remarks) {
        public Heard {
            remarks = List.copyOf(remarks);
        }
    }
}
