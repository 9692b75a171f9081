package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Splitting;
import dev.uketsuke.intake.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One answer to the question whether a message becomes several requests (#12 to #17). */
record SplitAnswer(Clearing clearing, Snapshot snapshot, Pack pack, Doubt.Several several) {
    static final String SPLIT = "split";
    static final String KEEP = "keep";
    static final String CHANGE = "change";

    private static final int MOST_ATTEMPTS = 2;
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_ITEMS = 100;
    private static final Pattern ITEM = Pattern.compile("^[ \t　]*(?:[(（]?[1-9１-９][.)．）、]|[①-⑨]|[-・*])");

    Optional<Clearing.Cleared> tapped(String key) {
        return switch (key) {
            case SPLIT -> Optional.of(split(several.units(), List.of()));
            case KEEP -> Optional.of(keep());
            case CHANGE -> Optional.of(change());
            default -> Optional.empty();
        };
    }

    /** Empty when it says nothing about the split, which is then heard as ever and the question put again. */
    Optional<Clearing.Cleared> said(String text) {
        var words = SplitWords.of(text, several.units().size());
        boolean regroups = !words.together().isEmpty() && words.rest().isEmpty();
        var other = OtherWords.of(text)
                .map(OtherWords::other)
                .filter(told -> !told.isEmpty() && !regroups && !SplitWords.wished(text));
        if (other.isPresent()) {
            return Optional.of(further(other.get()));
        }
        var moved = SplitMoves.said(several, text);
        if (moved.isPresent()) {
            return Optional.of(moved.get().size() == 1 ? keep() : proposed(moved.get(), List.of()));
        }
        var titled = SplitTitles.said(several, text);
        if (titled.isPresent()) {
            return Optional.of(proposed(titled.get().units(), List.of()));
        }
        var named = OpenWords.drops(text, several.units());
        if (named.isPresent()) {
            return named.map(this::without);
        }
        if (words.silent()) {
            return several.phase() == Doubt.Phase.REGROUPED && items(text).size() > 1
                    ? Optional.of(retyped(items(text)))
                    : givenUp();
        }
        var dropped = words.dropped().stream()
                .filter(number -> number <= several.units().size())
                .toList();
        var units = regrouped(words, dropped);
        var remarks = new ArrayList<Remark>();
        dropped.forEach(number ->
                remarks.add(new Remark.Dropped(several.units().get(number - 1).title())));
        if (words.wish().equals(Optional.of(SplitWords.Wish.CHANGE)) || otherCount(text, units)) {
            return Optional.of(change());
        }
        if (words.wish().equals(Optional.of(SplitWords.Wish.KEEP))
                && words.together().isEmpty()) {
            return Optional.of(words.rest().isEmpty() ? keep() : keep(words.rest()));
        }
        if (units.isEmpty()) {
            return Optional.of(keep());
        }
        var more = units.stream().map(unit -> with(unit, words.rest())).toList();
        return Optional.of(
                words.wish().isPresent() || more.size() == 1 ? split(more, remarks) : proposed(more, remarks));
    }

    /** What is left without a unit that is named instead of numbered. */
    private Clearing.Cleared without(int dropped) {
        var units = regrouped(SplitWords.of(""), List.of(dropped));
        var remarks = List.<Remark>of(
                new Remark.Dropped(several.units().get(dropped - 1).title()));
        return units.size() == 1 ? split(units, remarks) : proposed(units, remarks);
    }

    private Optional<Clearing.Cleared> givenUp() {
        var open = snapshot.intake().open();
        return open != null && open.attempts() >= MOST_ATTEMPTS ? Optional.of(keep()) : Optional.empty();
    }

    private static Unit with(Unit unit, String rest) {
        return rest.isEmpty()
                ? unit
                : new Unit(
                        unit.title(),
                        unit.text(),
                        unit.platform(),
                        Stream.of(unit.shared(), rest)
                                .filter(one -> !one.isEmpty())
                                .reduce((a, b) -> a + "\n" + b)
                                .orElse(""));
    }

    /** The units without those that are done with, and with those that belong together made one. */
    private List<Unit> regrouped(SplitWords words, List<Integer> dropped) {
        var left = new ArrayList<Unit>();
        var used = new TreeSet<Integer>(dropped);
        for (var number = 1; number <= several.units().size(); number++) {
            if (used.contains(number)) {
                continue;
            }
            var group = group(words, number);
            used.addAll(group);
            left.add(Splitting.together(group.stream()
                    .filter(one -> one <= several.units().size() && !dropped.contains(one))
                    .map(one -> several.units().get(one - 1))
                    .toList()));
        }
        return left;
    }

    /** Every number that belongs to one, itself included. */
    private static TreeSet<Integer> group(SplitWords words, int number) {
        var group = new TreeSet<Integer>(List.of(number));
        for (var before = 0; before < group.size(); ) {
            before = group.size();
            words.together().stream()
                    .filter(set -> set.stream().anyMatch(group::contains))
                    .forEach(group::addAll);
        }
        return group;
    }

    private Clearing.Cleared split(List<Unit> units, List<Remark> first) {
        var said = several.said().atZone(snapshot.zone());
        var readings = units.stream()
                .map(unit -> clearing.unit(snapshot.with(snapshot.intake().blank()), pack, unit, said))
                .toList();
        var heard = Splitting.parted(snapshot.intake(), pack.policy(), units, readings, several.said());
        return cleared(heard.intake(), Stream.concat(first.stream(), heard.remarks().stream()), SPLIT);
    }

    private Clearing.Cleared keep() {
        var kept = Splitting.keptAsOne(snapshot.intake());
        return cleared(kept, Stream.of(new Remark.KeptAsOne(), new Remark.Understood(inferred(kept.request()))), KEEP);
    }

    /** What is said beside the wish answers what is asked next, and belongs to the request in any case. */
    private Clearing.Cleared keep(String rest) {
        var kept = Splitting.keptAsOne(snapshot.intake());
        var asked = kept.asked("", kept.next(pack.policy()));
        var heard = clearing.plainly(snapshot.with(asked), pack, rest, snapshot.receivedAt());
        var understood = Stream.concat(
                        inferred(kept.request()).stream(),
                        heard.remarks().stream().flatMap(SplitAnswer::understood))
                .distinct()
                .toList();
        var others = heard.remarks().stream()
                .filter(remark -> !(remark instanceof Remark.Understood || remark instanceof Remark.NotUnderstood));
        return cleared(
                Splitting.adding(heard.intake(), rest),
                Stream.concat(Stream.of(new Remark.KeptAsOne(), new Remark.Understood(understood)), others),
                KEEP);
    }

    private static Stream<Slot> understood(Remark remark) {
        return remark instanceof Remark.Understood understood ? understood.slots().stream() : Stream.of();
    }

    private static List<Slot> inferred(Request request) {
        return Stream.concat(
                        request.facts().states().entrySet().stream()
                                .filter(state -> state.getValue().provenance() == Provenance.INFERRED)
                                .map(state -> state.getKey().slot()),
                        request.answers().bySlot().entrySet().stream()
                                .filter(answer -> answer.getValue().provenance() == Provenance.INFERRED)
                                .map(Map.Entry::getKey))
                .toList();
    }

    private Clearing.Cleared change() {
        var asked = new Doubt.Several(several.units(), Doubt.Phase.REGROUPED, several.said());
        return cleared(snapshot.intake().doubting(asked), Stream.of(), CHANGE);
    }

    private Clearing.Cleared proposed(List<Unit> units, List<Remark> remarks) {
        var again = new Doubt.Several(units, Doubt.Phase.PROPOSED, several.said());
        return cleared(snapshot.intake().doubting(again), remarks.stream(), CHANGE);
    }

    /** One more request, told while it is open how the others are to be parted. */
    private Clearing.Cleared further(String text) {
        var said = several.said().atZone(snapshot.zone());
        var blank = snapshot.with(snapshot.intake().blank());
        var units = Stream.concat(several.units().stream(), clearing.units(blank, pack, text, said).stream())
                .toList();
        return proposed(Splitting.bounded(units), List.of());
    }

    /** The split as the requester wrote it anew, one request a line. */
    private Clearing.Cleared retyped(List<String> items) {
        var shared = several.units().getFirst().shared();
        var units = items.stream()
                .map(item -> new Unit(Markdown.shorten(item, LONGEST_TITLE), item, null, shared))
                .toList();
        return proposed(Splitting.bounded(units), List.of());
    }

    /** "It is two": another number than is proposed, and not which ones. */
    private boolean otherCount(String text, List<Unit> units) {
        return units.size() == several.units().size()
                && SplitWords.count(text).stream().anyMatch(count -> count != units.size());
    }

    private static List<String> items(String text) {
        return text.lines()
                .map(line -> ITEM.matcher(line).replaceFirst("").strip())
                .filter(item -> !item.isEmpty())
                .limit(MOST_ITEMS)
                .toList();
    }

    private static Clearing.Cleared cleared(Intake intake, Stream<Remark> remarks, String decided) {
        return new Clearing.Cleared(new Intake.Heard(intake, remarks.toList()), decided);
    }
}
