package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Contradiction;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is said to the requester before the next question. */
final class RemarkText {
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_REJECTED = 60;
    private static final int MOST_UNDONE = 4;
    private static final Slot TITLE = new Slot("title");

    private final Voice voice;
    private final Request request;

    RemarkText(Voice voice, Request request) {
        this.voice = voice;
        this.request = request;
    }

    String of(Remark remark) {
        return switch (remark) {
            case Remark.Understood understood -> understood(understood.slots());
            case Remark.Changed changed ->
                about(changed.slot(), "remark.changed", Map.of("before", changed.before(), "after", changed.after()));
            case Remark.Filled filled -> voice.say("remark.filled") + "\n\n" + lines(filled.slots());
            case Remark.RollBackHelps _ -> voice.say("remark.roll-back-helps");
            case Remark.Recovered _ -> voice.say("remark.recovered");
            case Remark.Listed listed -> new OpenText(voice, request).listed(listed);
            case Remark.TurnedTo turned -> new OpenText(voice, request).turnedTo(turned.number());
            case Remark.BroughtBack back ->
                voice.say("remark.brought-back", Map.of("title", Markdown.escapeShort(back.title(), LONGEST_VALUE)));
            case Remark.Known known -> voice.say("remark.known") + "\n\n" + lines(known.slots());
            case Remark.Merged merged ->
                voice.say(
                        "remark.merged",
                        Map.of("count", Integer.toString(merged.titles().size())));
            case Remark.Undone undone -> undone(undone.slots());
            case Remark.NothingToUndo _ -> voice.say("remark.nothing-to-undo");
            case Remark.Contradicting both -> contradicting(both);
            case Remark.Withdrawn withdrawn ->
                about(withdrawn.slot(), "remark.withdrawn", Map.of("value", withdrawn.before()));
            case Remark.SeverityNoted noted ->
                voice.say("remark.severity-noted", Map.of("level", level(noted.level())));
            case Remark.NotAgreed _ -> voice.say("remark.not-agreed");
            case Remark.Noted noted -> about(noted.slot(), "remark.noted", Map.of("value", noted.answer()));
            case Remark.ReasonNoted _ -> voice.say("remark.reason-noted");
            case Remark.Explained explained -> explained(explained);
            case Remark.SoFar _ -> soFar();
            case Remark.Standing standing -> new StandingText(voice, request).of(standing.level());
            case Remark.Criteria _ -> new CriteriaText(voice).all();
            case Remark.FilesReceived files -> voice.say("files.received", Map.of("names", names(files.names())));
            case Remark.PleaseSplit split -> voice.say("files.please-split", Map.of("limit", split.limit()));
            case Remark.MailsRead mails -> voice.say("files.mail-read", Map.of("names", names(mails.names())));
            case Remark.Dropped dropped ->
                voice.say("remark.dropped", Map.of("title", Markdown.escapeShort(dropped.title(), LONGEST_VALUE)));
            case Remark.KeptAsOne _ -> voice.say("remark.kept-as-one");
            case Remark.SameRequest _ -> voice.say("remark.same-request");
            case Remark.OneSoFar _ -> voice.say("remark.one-so-far");
            case Remark.Parked parked -> parked(parked.titles());
            case Remark.StayTogether together ->
                voice.say("remark.stay-together", Map.of("most", Integer.toString(together.most())));
            case Remark.NextOfGroup next -> nextOfGroup(next.taken());
            case Remark.TooLong cut -> voice.say("too-long", Map.of("limit", "%,d".formatted(cut.read())));
            case Remark.Restored _ -> voice.say(request.handedOver() ? "remark.restored-late" : "remark.restored");
            case Remark.TypeOnceMore _ -> voice.say("remark.type-once-more");
            case Remark.NeededForA needed -> voice.say("remark.needed-for-a", Map.of("labels", labels(needed.slots())));
            case Remark.CallsUnwanted _ -> voice.say("review.phone-conflict");
            case Remark.Unintelligible said ->
                voice.say("remark.unintelligible", Map.of("text", Markdown.escapeShort(said.text(), LONGEST_VALUE)));
            case Remark.NothingHere _ -> voice.say("remark.nothing-here");
            case Remark.CallsNeeded _ -> voice.say("remark.calls-needed");
            case Remark.SubmittedUnseen _ -> voice.say("remark.submitted-unseen");
            case Remark.UnderAttack _ -> underAttack();
            case Remark.BeforeHandOver _ -> voice.say("remark.before-hand-over");
            case Remark.Invalid invalid -> invalid(invalid.rejected());
            case Remark.NotUnderstood _ -> voice.say("remark.not-understood");
            case Remark.SaidBefore before -> voice.say("remark.said-before", Map.of("labels", labels(before.slots())));
            case Remark.AlreadyAnswered _ -> alreadyAnswered();
            case Remark.NothingToGoBackTo _ -> voice.say("remark.nothing-to-go-back-to");
            case Remark.Kept _ -> voice.say("remark.kept");
            case Remark.SolvedByArticle _ -> voice.say("remark.solved-by-article");
            case Remark.NotSolvedByArticle _ -> voice.say("remark.not-solved-by-article");
            case Remark.Resumed _ -> voice.say("remark.resumed");
            case Remark.Cancelled _ -> voice.say("remark.cancelled");
            case Remark.GoingOn _ -> voice.say("remark.going-on");
            case Remark.LanguageChanged _ -> voice.say("remark.language-changed");
            case Remark.Help _ -> voice.say("remark.help");
            case Remark.WhatSupportCovers _ -> voice.say("remark.what-support-covers");
            case Remark.HowFast _ -> new HowFastText(voice, request).all();
            case Remark.FeedbackRoute _ -> new FeedbackText(voice, request).all();
            case Remark.AboutDesk about -> new DeskText(voice, request).of(about.topic());
            case Remark.OtherProduct other -> voice.say("desk.other-product", Map.of("product", other.product()));
            case Remark.SameOutage _ -> sameOutage();
            case Remark.WhichOutage _ -> whichOutage();
            case Remark.OutageOver _ -> voice.say("outage.over");
            case Remark.Return back -> back(back.open());
            case Remark.WithTheAgents(var ticket) -> voice.say("remark.with-the-agents", Map.of("ticket", ticket));
            case Remark.SolvedSaid(var ticket) -> voice.say("remark.with-the-agents", Map.of("ticket", ticket));
            case Remark.StatusWanted _ -> voice.say("ticket.none");
            case Remark.Raised(var ticket) -> voice.say("ticket.raised", Map.of("number", ticket));
            case Remark.Greeting _ -> voice.say("remark.greeting");
            case Remark.Thanked _ -> voice.say("remark.thanked");
            case Remark.NothingAsked _ -> voice.say("remark.nothing-asked");
            case Remark.CannotRead _ -> voice.say("remark.cannot-read");
        };
    }

    private String parked(List<String> titles) {
        return voice.say("remark.parked")
                + "\n\n"
                + titles.stream()
                        .map(title -> "- " + Markdown.escapeShort(title, LONGEST_VALUE))
                        .collect(Collectors.joining("\n"));
    }

    private String labels(List<Slot> slots) {
        return voice.list(slots.stream()
                .map(this::question)
                .filter(Objects::nonNull)
                .map(question -> voice.say(question.label()))
                .toList());
    }

    private String explained(Remark.Explained explained) {
        var explanation = new Explanation(voice);
        return explained.slots().stream()
                .map(this::question)
                .filter(Objects::nonNull)
                .map(question -> explanation.of(question, explained.about()))
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private String names(List<String> names) {
        return voice.list(names.stream()
                .map(name -> Markdown.escapeShort(name, LONGEST_VALUE))
                .toList());
    }

    private String understood(List<Slot> slots) {
        var lines = lines(slots);
        return lines.isEmpty() ? "" : voice.say("remark.understood") + "\n\n" + lines;
    }

    private String lines(List<Slot> slots) {
        var recorded = new Recorded(voice, request);
        return slots.stream()
                .map(recorded::line)
                .flatMap(java.util.Optional::stream)
                .map(line -> "- **" + line.label() + "**: " + Markdown.escapeShort(line.value(), LONGEST_VALUE))
                .collect(Collectors.joining("\n"));
    }

    private String alreadyAnswered() {
        var given = request.answers().bySlot().entrySet().stream()
                .filter(entry -> entry.getValue().provenance().deliberate())
                .map(Map.Entry::getKey)
                .toList();
        return given.isEmpty() || request.handedOver()
                ? voice.say("remark.already-answered-nothing")
                : voice.say("remark.already-answered") + "\n\n" + lines(given);
    }

    private String soFar() {
        var known = lines(Stream.concat(
                        voice.pack().policy().questionnaire().questions().stream()
                                .map(Question::slot),
                        request.facts().states().keySet().stream().map(Fact::slot))
                .filter(this::told)
                .toList());
        return known.isEmpty() ? voice.say("remark.so-far-nothing") : voice.say("remark.so-far") + "\n\n" + known;
    }

    private boolean told(Slot slot) {
        return request.answers()
                .of(slot)
                .map(answered ->
                        answered.provenance() != Provenance.PREFILLED && answered.answer() instanceof Answer.Given)
                .orElse(Fact.of(slot).isPresent());
    }

    /** A message with the label of a question and these answers to it; empty when the pack has it no more. */
    private String about(Slot slot, String key, Map<String, Answer> answers) {
        var question = question(slot);
        if (question == null) {
            return "";
        }
        var values = new HashMap<>(Map.of("label", voice.say(question.label())));
        answers.forEach((name, answer) -> values.put(name, shown(question, answer)));
        return voice.say(key, values);
    }

    /** Both statements in the requester's own words, as far as they were said. */
    private String contradicting(Remark.Contradicting both) {
        return voice.say(
                "remark.contradicting", Map.of("one", statement(both.one()), "other", statement(both.other())));
    }

    private String statement(Slot slot) {
        var said = request.quote(slot).filter(quote -> quote.length() <= Contradiction.LONGEST_QUOTE);
        return new Recorded(voice, request)
                .line(slot)
                .map(line -> voice.say(
                        "remark.contradicting-line",
                        Map.of(
                                "label", line.label(),
                                "value", Markdown.escapeShort(said.orElse(line.value()), LONGEST_VALUE))))
                .orElse("");
    }

    private static String level(Answer answer) {
        return answer instanceof Answer.Given given ? given.joined() : "";
    }

    private String shown(Question question, Answer answer) {
        return Markdown.escapeShort(voice.answer(question, answer), LONGEST_VALUE);
    }

    private String underAttack() {
        var emergency = voice.pack().policy().emergency();
        return emergency == null ? "" : voice.say(emergency.notice());
    }

    private String invalid(Rejected rejected) {
        var question = question(rejected.slot());
        var values = new HashMap<String, String>();
        values.put("said", Markdown.escapeShort(rejected.said(), LONGEST_REJECTED));
        values.put("label", question == null ? rejected.slot().name() : voice.say(question.label()));
        values.put("example", question == null ? "" : example(question));
        return voice.say("invalid." + hyphenated(rejected.reason()), values);
    }

    private String example(Question question) {
        var example = question.example() != null
                ? question.example()
                : question.choices().stream()
                        .findFirst()
                        .map(choice -> choice.label())
                        .orElse(new Wording("", ""));
        return voice.say(example);
    }

    private static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String sameOutage() {
        return request.outage()
                .map(linked -> voice.say(
                        linked.severity() == Level.A ? "outage.linked-a" : "outage.linked",
                        Map.of("notice", Markdown.escape(linked.notice()))))
                .orElse("");
    }

    private String whichOutage() {
        var outages = voice.pack().policy().outages();
        return voice.say("outage.which")
                + "\n\n"
                + IntStream.range(0, outages.size())
                        .mapToObj(at -> "(%d) %s"
                                .formatted(
                                        at + 1,
                                        Markdown.escape(
                                                voice.say(outages.get(at).notice()))))
                        .collect(Collectors.joining("\n\n"));
    }

    /** The open question in its own words; of several only what they are about. */
    private String back(List<Slot> open) {
        var questions =
                open.stream().map(this::question).filter(Objects::nonNull).toList();
        if (open.contains(Slot.REVIEW)) {
            return voice.say("desk.back-to-review");
        }
        return switch (questions.size()) {
            case 0 -> voice.say("desk.back");
            case 1 ->
                voice.say(
                        "desk.back-to-one",
                        Map.of("question", voice.say(questions.getFirst().ask())));
            default -> voice.say("desk.back-to-several", Map.of("labels", labels(open)));
        };
    }

    private @org.jspecify.annotations.Nullable Question question(Slot slot) {
        return voice.pack().policy().question(slot).orElse(null);
    }

    /** What is recorded again, for the first few of the slots. */
    private String undone(List<Slot> slots) {
        var recorded = new Recorded(voice, request);
        var lines = slots.stream()
                .filter(slot -> !slot.equals(TITLE) || slots.size() == 1)
                .limit(MOST_UNDONE)
                .flatMap(slot -> voice.pack().policy().question(slot).stream())
                .map(question -> {
                    var value = question.slot().equals(Slot.SEVERITY)
                            ? Optional.of(request.level(voice.pack().policy()).name())
                            : recorded.line(question.slot()).map(Recorded.Line::value);
                    var label = voice.say(question.label());
                    return value.map(said -> voice.say(
                                    "remark.undone-line",
                                    Map.of("label", label, "value", Markdown.escapeShort(said, LONGEST_VALUE))))
                            .orElseGet(() -> voice.say("remark.undone-empty", Map.of("label", label)));
                })
                .collect(Collectors.joining(voice.language() == Language.JA ? "" : " "));
        return voice.say("remark.undone", Map.of("slots", lines)).strip();
    }

    private String nextOfGroup(List<Slot> taken) {
        var labels = taken.stream()
                .flatMap(slot -> voice.pack().policy().question(slot).stream())
                .map(question -> voice.say(question.label()))
                .toList();
        return labels.isEmpty()
                ? voice.say("remark.next-of-group")
                : voice.say("remark.taken-over", Map.of("labels", voice.list(labels)));
    }
}
