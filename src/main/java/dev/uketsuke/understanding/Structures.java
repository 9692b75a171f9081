package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Rejected.Reason;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.List;

/** Everything with a form of its own, found in any message, asked for or not. */
record Structures(
        CountGrammar counts,
        MomentGrammar moments,
        OsGrammar systems,
        VersionFinder versions,
        ErrorFinder errors,
        References references,
        PhoneFinder phones,
        Mails mails,
        AsSaid asSaid) {
    private static final Pattern NOT_THEIR_PHONE = Pattern.compile(
            "(?:^|[^/・&+])(?:fax|ファックス|ファクス)[^0-9。\n]{0,14}$|(?:御社|貴社|そちら(?:様)?|ヘルプデスク|サポート(?:窓口|デスク))の?[^0-9。\n、]{0,6}$|\\b(?:your (?:[a-z]+ ){1,2}|hotline |help ?desk )(?:is |at |on |\\()*$");

    Structures() {
        this(
                new CountGrammar(),
                new MomentGrammar(),
                new OsGrammar(),
                new VersionFinder(),
                new ErrorFinder(),
                new References(),
                new PhoneFinder(),
                new Mails(),
                new AsSaid());
    }

    /** Adds what stands in a span; what one kind has taken is not read as another. */
    void addTo(Findings findings, Span within, Today today) {
        var said = findings.said();
        var taken = new ArrayList<Span>();
        var addresses = mails.find(said, within);
        several(findings, Slots.EMAILS, findings.asked(Slots.EMAILS) ? addresses : mails.reaching(said, within));
        addresses.forEach(match -> taken.add(match.span()));
        add(findings, Slots.RELATED_REQUESTS, references.find(said, within), taken);
        add(
                findings,
                Slots.ERROR_MESSAGES,
                free(
                        findings.asked(Slots.ERROR_MESSAGES) ? errors.asked(said, within) : errors.find(said, within),
                        taken),
                taken);
        add(findings, Slots.OS, free(systems.find(said, within), taken), taken);
        add(findings, Slots.PRODUCT_VERSION, free(versions.find(said, within), taken), taken);
        add(
                findings,
                Slots.FREQUENCY,
                free(asSaid.frequency(said, within, !asksWhenReached(findings)), taken).stream()
                        .limit(1)
                        .toList(),
                taken);
        addMoment(findings, within, today, taken);
        var phone = findings.asked(Slots.PHONE) ? phones.given(said, within) : phones.find(said, within);
        var theirs = free(phone, taken).stream()
                .filter(match ->
                        !NOT_THEIR_PHONE.matcher(said.before(match.span(), 20)).find())
                .toList();
        several(findings, Slots.PHONE, theirs);
        theirs.forEach(match -> taken.add(match.span()));
        addCount(findings, within, taken);
        if (findings.asked(Slots.EXTENT) || !findings.asked(Slots.ORGANIZATION)) {
            add(findings, Slots.EXTENT, free(asSaid.extent(said, within), taken), taken);
        }
        add(findings, Slots.DEVICE, free(asSaid.device(said, within), taken), taken);
    }

    /** The canonical values of a text slot that has a form of its own; empty when it is kept as said. */
    List<Match> canonical(Slot slot, Folded said, Span within) {
        if (slot.equals(Slots.OS)) {
            return systems.asked(said, within);
        }
        if (slot.equals(Slots.PRODUCT_VERSION)) {
            return versions.find(said, within);
        }
        if (slot.equals(Slots.FREQUENCY)) {
            return asSaid.onlyFrequency(said, within).stream().toList();
        }
        return slot.equals(Slots.ERROR_MESSAGES) ? errors.asked(said, within) : List.of();
    }

    /** 「いつも」 says when somebody can be called where that is asked. */
    private static boolean asksWhenReached(Findings findings) {
        return findings.asked(Slots.PHONE)
                || findings.asked(Fact.PHONE_24X7.slot())
                || findings.asked(Slots.CONTACT_WISHES);
    }

    private void addMoment(Findings findings, Span within, Today today, List<Span> taken) {
        var found = moments.find(findings.said(), within, today).stream()
                .filter(moment -> taken.stream().noneMatch(moment.span()::overlaps))
                .toList();
        found.forEach(moment -> taken.add(moment.span()));
        boolean whenAsked = findings.asked(Slots.STARTED_AT) && !findings.asked(Slots.RECENT_CHANGES);
        var past = found.stream()
                .filter(moment -> !moment.future()
                        && (whenAsked || !Occasion.onlyOfAChange(findings.said(), moment.span(), within)))
                .findFirst();
        past.ifPresent(moment -> findings.add(Slots.STARTED_AT, Answer.of(moment.value()), moment.span()));
        if (past.isEmpty()) {
            found.stream()
                    .filter(MomentGrammar.Moment::future)
                    .filter(moment ->
                            findings.asked(Slots.STARTED_AT) || MomentGrammar.since(findings.said(), moment.span()))
                    .findFirst()
                    .ifPresent(moment -> findings.refuse(
                            Slots.STARTED_AT, new Value.Refused(Reason.MOMENT_IN_FUTURE, moment.span())));
        }
    }

    private void addCount(Findings findings, Span within, List<Span> taken) {
        var found = free(counts.find(findings.said(), within), taken);
        if (found.isEmpty()) {
            return;
        }
        var first = found.getFirst();
        if (first.value().length() <= 8 && Long.parseLong(first.value()) <= CountGrammar.MOST) {
            add(findings, Slots.AFFECTED_COUNT, List.of(first), taken);
        } else if (findings.asked(Slots.AFFECTED_COUNT)) {
            findings.refuse(Slots.AFFECTED_COUNT, new Value.Refused(Reason.COUNT_TOO_LARGE, first.span()));
        }
    }

    private static List<Match> free(List<Match> matches, List<Span> taken) {
        return matches.stream()
                .filter(match -> taken.stream().noneMatch(match.span()::overlaps))
                .toList();
    }

    /** Where it was asked how somebody is reached, every number and address counts, whatever stands between them. */
    private static void several(Findings findings, Slot slot, List<Match> matches) {
        var fresh = findings.has(slot)
                ? matches.stream()
                        .filter(match -> !findings.span(slot).overlaps(match.span()))
                        .toList()
                : matches;
        if (!findings.asked(slot) || !findings.more(slot, fresh)) {
            findings.add(slot, fresh);
        }
    }

    private static void add(Findings findings, Slot slot, List<Match> matches, List<Span> taken) {
        findings.add(slot, matches);
        matches.forEach(match -> taken.add(match.span()));
    }
}
