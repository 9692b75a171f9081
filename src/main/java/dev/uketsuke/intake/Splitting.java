package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One message becomes several requests, which share what is the same for all of them (#12 to #17). */
public final class Splitting {
    /** The requester said that it is one. */
    static final String ONE = "one";

    static final Slot RELATED = new Slot("related-requests");
    private static final Slot ISSUE = new Slot("issue");
    private static final Slot OS = new Slot("os");
    private static final Slot TIME_ZONE = new Slot("time-zone");

    /** Whoever answers these for one request answers them for all. */
    static final Set<Slot> SHARED = slots(
            "contact-name organization on-behalf-of entered-by phone emails contact-method no-phone-calls contact-wishes time-zone"
                    + " support-language accessibility support-plan");

    /** The same, as far as it was answered when asked: what a message says in passing is about one of them. */
    static final Set<Slot> ENVIRONMENT = slots("os device product product-version");

    private Splitting() {}

    private static Set<Slot> slots(String names) {
        return Stream.of(names.split(" ")).map(Slot::new).collect(Collectors.toUnmodifiableSet());
    }

    /** At most as many units as are handled at a time; the rest stays together. */
    public static List<Unit> bounded(List<Unit> units) {
        if (units.size() <= Doubt.Several.MOST) {
            return units;
        }
        var kept = new ArrayList<>(units.subList(0, Doubt.Several.MOST - 1));
        kept.add(together(units.subList(Doubt.Several.MOST - 1, units.size())));
        return kept;
    }

    /** Several units as one. */
    public static Unit together(List<Unit> units) {
        var first = units.getFirst();
        var platforms = units.stream().map(Unit::platform).distinct().toList();
        return new Unit(
                units.stream().map(Unit::title).distinct().collect(Collectors.joining(" / ")),
                units.stream().map(Unit::text).distinct().collect(Collectors.joining("\n")),
                platforms.size() == 1 ? first.platform() : null,
                first.shared());
    }

    /**
     * The intake with its current request replaced by one for each unit, the first of them current.
     *
     * @param readings of the units, in their order
     */
    public static Intake.Heard parted(
            Intake intake, Policy policy, List<Unit> units, List<Reading> readings, Instant said) {
        var whole = intake.request();
        var group = message(whole).orElse(said.toString());
        var parts = new ArrayList<Request>();
        var remarks = new ArrayList<Remark>();
        for (var at = 0; at < units.size(); at++) {
            var unit = units.get(at);
            var heard = intake.cleared().hear(readings.get(at), policy);
            var own = new Inheritance(whole, units, unit).of(heard.intake().request());
            parts.add(part(own, unit, policy, group));
            if (at == 0) {
                remarks.addAll(heard.remarks());
            }
        }
        return new Intake.Heard(intake.replaced(parts), remarks);
    }

    /**
     * The intake with further requests that wait until the current one is done (#15).
     *
     * @param readings of the units, in their order
     */
    public static Intake.Heard parked(
            Intake intake, Policy policy, List<Unit> units, List<Reading> readings, Instant said) {
        var group = message(intake.request()).orElse(said.toString());
        var request = intake.request();
        var waiting = new ArrayList<>(intake.requests());
        waiting.set(intake.current(), request.with(request.answers().with(Slot.SPLIT, tapped(group))));
        for (var at = 0; at < units.size(); at++) {
            var heard = intake.cleared().hear(readings.get(at), policy);
            waiting.add(part(heard.intake().request(), units.get(at), policy, group));
        }
        var titles = waiting.subList(intake.requests().size(), waiting.size()).stream()
                .map(Request::title)
                .toList();
        return new Intake.Heard(intake.requests(waiting, intake.current()), List.of(new Remark.Parked(titles)));
    }

    /** What was said belongs to the current request, whatever could be read out of it. */
    public static Intake adding(Intake intake, String text) {
        var request = intake.request();
        return request.words().contains(text) ? intake : intake.with(request.saying(text));
    }

    private static Request part(Request heard, Unit unit, Policy policy, String group) {
        var answers = heard.answers().with(Slot.SPLIT, tapped(group));
        if (policy.question(Request.TITLE).isPresent()) {
            answers = answers.with(Request.TITLE, inferred(unit.title(), unit.text()));
        }
        if (policy.question(ISSUE).isPresent() && !answers.has(ISSUE)) {
            answers = answers.with(ISSUE, inferred(unit.text(), unit.text()));
        }
        var platform = unit.platform();
        if (platform != null && policy.question(OS).isPresent()) {
            answers = answers.with(OS, inferred(platform, platform));
        }
        return heard.with(answers).sayingAtLeast(unit.whole());
    }

    private static Answered tapped(String value) {
        return new Answered(Answer.of(value), Provenance.TAPPED, null, null);
    }

    private static Answered inferred(String value, String quote) {
        return new Answered(Answer.of(value), Provenance.INFERRED, quote, null);
    }

    /** What was answered of a request on purpose and is copied into each of its parts. */
    public static List<Slot> copied(Request request) {
        return request.answers().bySlot().entrySet().stream()
                .filter(entry -> entry.getValue().provenance().deliberate()
                        && entry.getValue().answer() instanceof Answer.Given)
                .map(Map.Entry::getKey)
                .filter(slot -> SHARED.contains(slot) || ENVIRONMENT.contains(slot))
                .toList();
    }

    /** The intake whose current request stays one; that is recorded (#17). */
    public static Intake keptAsOne(Intake intake) {
        var request = intake.request();
        return intake.with(request.with(request.answers().with(Slot.SPLIT, tapped(ONE))))
                .doubting(null);
    }

    /** Where in the intake the requests of the same message stand, one of them included; one alone has no others. */
    public static List<Integer> group(Intake intake, int position) {
        var of = message(intake.requests().get(position));
        return of.isEmpty()
                ? List.of(position)
                : IntStream.range(0, intake.requests().size())
                        .filter(at -> message(intake.requests().get(at)).equals(of)
                                && (at == position
                                        || !OpenRequests.isDropped(
                                                intake.requests().get(at))))
                        .boxed()
                        .toList();
    }

    private static Optional<String> message(Request request) {
        return request.answers().value(Slot.SPLIT).filter(value -> !value.equals(ONE));
    }

    /** What is still to be worked on: the first of the group, else the first that was left for another. */
    static Optional<Integer> next(Intake intake) {
        var others = IntStream.range(0, intake.requests().size())
                .filter(at -> !intake.requests().get(at).blank())
                .boxed();
        return Stream.concat(group(intake, intake.current()).stream(), others)
                .filter(at -> !done(intake.requests().get(at)))
                .findFirst();
    }

    /** The last request that an article is said to have solved, the current one passed over. */
    public static Optional<Integer> solved(Intake intake) {
        return IntStream.range(0, intake.requests().size())
                .filter(at -> at != intake.current() && done(intake.requests().get(at)))
                .filter(at -> !intake.requests().get(at).handedOver()
                        && !OpenRequests.isDropped(intake.requests().get(at)))
                .boxed()
                .reduce((_, later) -> later);
    }

    /** The intake with a request as the current one that an article did not solve after all (#7). */
    public static Intake reopened(Intake intake, int position) {
        return intake.requests(intake.requests(), position).paused(true);
    }

    /** Whether the agents have it, an article solved it, or it is not wanted any more. */
    public static boolean done(Request request) {
        var shown = request.suggested();
        return request.handedOver()
                || OpenRequests.isDropped(request)
                || (shown != null && shown.verdict() == Suggested.Verdict.SOLVED);
    }

    /** A request with what the one before it answered for all of them, and which slots these are. */
    static Request takingOver(Request request, Request before, Policy policy, List<Slot> taken) {
        var answers = request.answers();
        var wanted = policy.questionnaire().applicable(answers).stream()
                .map(Question::slot)
                .toList();
        for (var entry : before.answers().bySlot().entrySet()) {
            var slot = entry.getKey();
            var answered = entry.getValue();
            var known =
                    answers.of(slot).filter(own -> !own.provenance().supposed()).isPresent();
            var shared = SHARED.contains(slot)
                    || (ENVIRONMENT.contains(slot)
                            && wanted.contains(slot)
                            && (answered.provenance().deliberate() || takenOver(answered)));
            if (shared && !known && (answered.provenance() != Provenance.PREFILLED || takenOver(answered))) {
                answers = answers.with(slot, takenOver(slot, answered));
                if (answered.answer() instanceof Answer.Given
                        && (takenOver(answered) || !answered.provenance().supposed())) {
                    taken.add(slot);
                }
            }
        }
        return request.with(answers);
    }

    /** Whether it was answered for an earlier request already; what is only supposed was neither asked nor said. */
    private static boolean takenOver(Answered answered) {
        return answered.provenance() == Provenance.PREFILLED && (answered.quote() != null || answered.asked() != null);
    }

    /** What is known of the person stays that; a time zone that was named too, since a supposed one follows the device. */
    private static Answered takenOver(Slot slot, Answered answered) {
        return slot.equals(TIME_ZONE) || answered.provenance().supposed()
                ? answered
                : new Answered(answered.answer(), Provenance.PREFILLED, answered.quote(), answered.asked());
    }

    /** The intake whose current request names another, unless nothing is said of it yet (#31). */
    public static Intake related(Intake intake, String number) {
        return intake.request().blank() ? intake : intake.with(relating(intake.request(), number));
    }

    /** A request that names another of its group, once that has a number (#31). */
    static Request relating(Request request, String number) {
        Answers answers = request.answers();
        var numbers = new ArrayList<>(answers.values(RELATED));
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
        return request.with(
                answers.with(RELATED, new Answered(new Answer.Given(numbers), Provenance.PREFILLED, null, null)));
    }
}
