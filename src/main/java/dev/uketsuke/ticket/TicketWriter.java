package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Around;
import dev.uketsuke.dialog.Asking;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.NoCalls;
import dev.uketsuke.servicelevel.FirstResponse;
import dev.uketsuke.severity.Criterion;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Level;
import dev.uketsuke.severity.Suggestion;
import dev.uketsuke.ticket.TicketDocument.Assessment;
import dev.uketsuke.ticket.TicketDocument.CriterionFinding;
import dev.uketsuke.ticket.TicketDocument.FactFinding;
import dev.uketsuke.ticket.TicketDocument.Field;
import dev.uketsuke.ticket.TicketDocument.File;
import dev.uketsuke.ticket.TicketDocument.Gap;
import dev.uketsuke.ticket.TicketDocument.Item;
import dev.uketsuke.ticket.TicketDocument.KnownOutage;
import dev.uketsuke.ticket.TicketDocument.PackStamp;
import dev.uketsuke.ticket.TicketDocument.Phone;
import dev.uketsuke.ticket.TicketDocument.Promise;
import dev.uketsuke.ticket.TicketDocument.RecordingConsent;
import dev.uketsuke.ticket.TicketDocument.Source;
import dev.uketsuke.ticket.TicketDocument.State;
import dev.uketsuke.ticket.TicketDocument.Task;
import dev.uketsuke.ticket.TicketDocument.Translation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a submitted request into the form of the article: a pure function of the submission. */
final class TicketWriter {
    private static final Slot CONSENT = new Slot("recording-consent");

    private final Submission submission;
    private final Language language;
    private final Answers answers;
    private final List<File> files;
    private final Suggestion suggestion;

    TicketWriter(Submission submission, List<File> files) {
        this.submission = submission;
        this.language = submission.language();
        this.answers = submission.request().answers();
        this.files = files;
        this.suggestion = submission.request().suggestion(submission.pack().policy());
    }

    TicketDocument write(String number) {
        var request = submission.request();
        var title = Subject.of(request, language);
        var articles = articles();
        var texts = new FieldText(language, title, level(), files, articles);
        var chosen = request.decided(submission.pack().policy());
        return new TicketDocument(
                TicketDocument.SCHEMA_VERSION,
                number,
                title,
                level(),
                new Assessment(
                        suggestion.level(),
                        chosen,
                        chosen != null && chosen != suggestion.level(),
                        chosen == null || request.wish() == null
                                ? null
                                : request.wish().reason()),
                local(submission.submittedAt()),
                submission.zone().getId(),
                language.tag(),
                submission.channel(),
                submission.requester(),
                request.humanWanted(),
                stamp(),
                promise(),
                Arrays.stream(PortalField.values())
                        .map(field -> field(field, texts))
                        .toList(),
                facts(),
                suggestion.findings().stream().map(this::criterion).toList(),
                gaps(),
                answers.values(new Slot("related-requests")),
                consent(),
                files,
                request.words(),
                articles,
                request.outage()
                        .map(linked -> new KnownOutage(linked.id(), linked.notice()))
                        .orElse(null),
                phones(),
                translation(),
                tasks(),
                AskedDiagnostics.of(submission, !files.isEmpty()));
    }

    private @Nullable List<Phone> phones() {
        var phones = answers.values(new Slot("phone")).stream()
                .flatMap(canonical -> Telephone.parts(canonical).stream())
                .toList();
        return phones.isEmpty() ? null : phones;
    }

    private @Nullable List<Task> tasks() {
        var tasks = Tasks.of(answers, !files.isEmpty(), language);
        return tasks.isEmpty() ? null : tasks;
    }

    private @Nullable Translation translation() {
        var texts = questions()
                .filter(question -> submission.translations().containsKey(question.slot()))
                .map(question -> new Translation.Text(
                        question.slot().name(),
                        question.label().in(language),
                        submission.translations().getOrDefault(question.slot(), "")))
                .toList();
        var to = answers.value(new Slot("support-language")).orElse(language.tag());
        return texts.isEmpty() ? null : new Translation(to, "machine", texts);
    }

    private Level level() {
        return submission.request().level(submission.pack().policy());
    }

    private PackStamp stamp() {
        var pack = submission.pack();
        return new PackStamp(
                pack.id(),
                pack.version(),
                pack.hash(),
                pack.source().in(language),
                pack.sourceUrl(),
                pack.sourceDate());
    }

    private Promise promise() {
        var policy = submission.pack().policy();
        return switch (submission.request().promise(policy, level(), language, submission.submittedAt())) {
            case FirstResponse.Promised promised ->
                new Promise(
                        true,
                        local(promised.due()),
                        promised.plan().id(),
                        promised.plan().name().in(language),
                        promised.aroundTheClock());
            case FirstResponse.NotPromised ignored -> new Promise(false, null, null, null, false);
        };
    }

    private Field field(PortalField field, FieldText texts) {
        var items = questions()
                .filter(question -> question.field() == field.number())
                .sorted(Comparator.comparingInt(question -> PortalField.rank(question.slot())))
                .flatMap(question -> answers.of(question.slot()).stream().map(answered -> item(question, answered)))
                .toList();
        var wishes = field == PortalField.DESCRIPTION ? sentences() : List.<String>of();
        return new Field(field.number(), field.title().in(language), texts.of(field, items, wishes), items, wishes);
    }

    private List<String> sentences() {
        var unsettled = new Unsettled(submission.request(), submission.pack().policy(), language);
        return Stream.concat(Wishes.of(answers, language).stream(), unsettled.sentences().stream())
                .toList();
    }

    private @Nullable ShownArticles articles() {
        return ShownArticles.of(
                submission.request().suggested(), submission.pack().solutions(), language);
    }

    private Item item(Question question, Answered answered) {
        var values = answers.values(question.slot());
        var canonical = values.stream().filter(question::canonical).toList();
        return new Item(
                question.slot().name(),
                question.label().in(language),
                canonical.stream().map(Around::exact).toList(),
                Display.of(question, values, language),
                canonical.equals(values) ? Source.of(answered) : Source.UNKNOWN,
                answered.quote(),
                answered.asked());
    }

    private List<FactFinding> facts() {
        var policy = submission.pack().policy().severity();
        return Arrays.stream(Fact.values())
                .map(fact -> {
                    var question = policy.questions().get(fact);
                    var state = submission.request().facts().of(fact);
                    return new FactFinding(
                            fact.slot().name(),
                            question == null
                                    ? fact.slot().name()
                                    : question.label().in(language),
                            submission.request().facts().truth(fact).key(),
                            state.map(known -> Source.of(known.provenance())).orElse(null),
                            quote(state));
                })
                .toList();
    }

    private static @Nullable String quote(Optional<FactState> state) {
        return state.isPresent() ? state.get().quote() : null;
    }

    private CriterionFinding criterion(Suggestion.Finding finding) {
        Criterion criterion = finding.criterion();
        return new CriterionFinding(
                criterion.id(),
                criterion.rule(),
                criterion.level(),
                criterion.kind().name().toLowerCase(Locale.ROOT),
                criterion.fact().slot().name(),
                criterion.text().in(language),
                State.of(finding.met()),
                finding.quote());
    }

    private List<Gap> gaps() {
        return submission.pack().policy().questionnaire().applicable(answers).stream()
                .sorted(Comparator.comparingInt(Question::field)
                        .thenComparingInt(question -> PortalField.rank(question.slot())))
                .flatMap(question -> reason(question)
                        .map(reason -> new Gap(
                                question.slot().name(),
                                question.field(),
                                question.label().in(language),
                                reason))
                        .stream())
                .toList();
    }

    private Optional<String> reason(Question question) {
        var slot = question.slot();
        if (slot.name().equals("title") || slot.equals(Slot.SEVERITY)) {
            return Optional.empty();
        }
        return switch (answers.of(slot).map(Answered::answer).orElse(null)) {
            case null -> unanswered(question);
            case Answer.Unknown ignored -> Optional.of("unknown");
            case Answer.Skipped ignored -> Optional.of("skipped");
            case Answer.Given ignored -> Optional.empty();
        };
    }

    /** A wish that nobody had is no gap; what severity A or the wish for a person came before is asked afterwards. */
    private Optional<String> unanswered(Question question) {
        if (question.asking() == Asking.OFFER) {
            return question.field() == PortalField.DESCRIPTION.number() ? Optional.of("offered") : Optional.empty();
        }
        if (NoCalls.spare(submission.request(), submission.pack().policy(), question.slot())) {
            return Optional.empty();
        }
        var hurried = level() == Level.A || submission.request().humanWanted();
        return Optional.of(hurried ? "follows" : "open");
    }

    /** Whoever is not sure has not agreed. */
    private @Nullable RecordingConsent consent() {
        var answered = answers.of(CONSENT).orElse(null);
        if (answered == null || answered.answer() instanceof Answer.Skipped) {
            return null;
        }
        var asked = answered.asked();
        var wording = asked != null
                ? asked
                : questions()
                        .filter(question -> question.slot().equals(CONSENT))
                        .findFirst()
                        .map(question -> question.ask().in(language))
                        .orElse("");
        return new RecordingConsent(
                answers.values(CONSENT).contains("yes"),
                submission.requester(),
                local(submission.submittedAt()),
                wording);
    }

    private Stream<Question> questions() {
        return submission.pack().policy().questionnaire().questions().stream();
    }

    private OffsetDateTime local(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atZone(submission.zone()).toOffsetDateTime();
    }
}
