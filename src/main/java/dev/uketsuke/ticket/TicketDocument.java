package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Level;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The complete request as it was handed over: fields ① to ⑪ in the article's order, with where each answer comes from.
 * Its JSON follows {@code schema/ticket.json}; components are added, never renamed.
 *
 * @param severity the chosen level, otherwise the suggested one, otherwise C
 * @param submittedAt in the requester's time zone (#77)
 * @param zone the requester's time zone by its IANA name
 * @param humanWanted whether the requester asked for a person before everything was asked
 * @param gaps what applies and was not answered (#32)
 * @param related numbers of related requests (#31, #61)
 * @param recordingConsent null when it was not decided (#68)
 * @param words everything that the requester wrote about it, verbatim and masked, oldest first (#18)
 * @param articles the general solutions that were shown before; null when none were (#7)
 * @param outage the known outage that it is linked to; null when it stands for itself
 * @param phones the contact's numbers, each with its country code apart, the first to call first; null when none (#63)
 * @param translation of the texts into the language of support, beside the originals; null when there is none (#79)
 * @param tasks what an agent has to do because of an answer; null when there is nothing (#75)
 * @param diagnostics that were asked for; null when none were
 */
public record TicketDocument(
        int schemaVersion,
        String number,
        String title,
        Level severity,
        Assessment assessment,
        OffsetDateTime submittedAt,
        String zone,
        String language,
        String channel,
        String requester,
        boolean humanWanted,
        PackStamp pack,
        Promise promise,
        List<Field> fields,
        List<FactFinding> facts,
        List<CriterionFinding> criteria,
        List<Gap> gaps,
        List<String> related,
        @Nullable RecordingConsent recordingConsent,
        List<File> files,
        List<String> words,
        @Nullable ShownArticles articles,
        @Nullable KnownOutage outage,
        @Nullable List<Phone> phones,
        @Nullable Translation translation,
        @Nullable List<Task> tasks,
        @Nullable AskedDiagnostics diagnostics) {
    public static final int SCHEMA_VERSION = 1;

    public TicketDocument {
        fields = List.copyOf(fields);
        facts = List.copyOf(facts);
        criteria = List.copyOf(criteria);
        gaps = List.copyOf(gaps);
        related = List.copyOf(related);
        files = List.copyOf(files);
        words = List.copyOf(words);
    }

    /** The answer kept under a slot, in whichever field it stands. */
    public Optional<Item> answer(String slot) {
        return fields.stream()
                .flatMap(field -> field.answers().stream())
                .filter(item -> item.slot().equals(slot))
                .findFirst();
    }

    /** The document with another severity; how the first one came about stays. */
    TicketDocument at(Level other) {
        return with(other, assessment, fields, gaps, related, recordingConsent);
    }

    /** The document of a part of another request: its severity is the agent's, and the consent was given back then. */
    TicketDocument partOf(TicketDocument whole) {
        return with(severity, new Assessment(null, null, false, null), fields, gaps, related, whole.recordingConsent);
    }

    /** The document with something changed in its fields, which a gap of it may have named. */
    TicketDocument with(List<Field> others, List<Gap> left) {
        return with(severity, assessment, others, left, related, recordingConsent);
    }

    /** The document with other related numbers, which stand in its fields too. */
    TicketDocument related(List<String> numbers, List<Field> others, List<Gap> left) {
        return with(severity, assessment, others, left, numbers, recordingConsent);
    }

    private TicketDocument with(
            Level severity,
            Assessment assessment,
            List<Field> fields,
            List<Gap> gaps,
            List<String> related,
            @Nullable RecordingConsent recordingConsent) {
        return new TicketDocument(
                schemaVersion,
                number,
                title,
                severity,
                assessment,
                submittedAt,
                zone,
                language,
                channel,
                requester,
                humanWanted,
                pack,
                promise,
                fields,
                facts,
                criteria,
                gaps,
                related,
                recordingConsent,
                files,
                words,
                articles,
                outage,
                phones,
                translation,
                tasks,
                diagnostics);
    }

    /** Every answer in the article's order. */
    public Stream<Item> answers() {
        return fields.stream().flatMap(field -> field.answers().stream());
    }

    /**
     * How the severity came about.
     *
     * @param suggested by the criteria; null when no impact was stated
     * @param chosen by the requester; null while they agree
     * @param reason why they chose it, in their words; null when they gave none
     */
    public record Assessment(
            @Nullable Level suggested,
            @Nullable Level chosen,
            boolean overridden,
            @Nullable String reason) {}

    /** The content that the request was asked with (#4). */
    public record PackStamp(
            String id, String version, String hash, String source, String sourceUrl, LocalDate sourceDate) {}

    /**
     * When the first response is promised (#45).
     *
     * @param due null when nothing is promised
     * @param plan id of the plan that promises it
     */
    public record Promise(
            boolean promised,
            @Nullable OffsetDateTime due,
            @Nullable String plan,
            @Nullable String planName,
            boolean aroundTheClock) {}

    /**
     * One field of the article's form.
     *
     * @param field 1 (①) to 11 (⑪)
     * @param text what goes into the form's field as it stands; empty when there is nothing
     * @param wishes sentences about the contact that the form has no field for (#33)
     */
    public record Field(int field, String name, String text, List<Item> answers, List<String> wishes) {
        public Field {
            answers = List.copyOf(answers);
            wishes = List.copyOf(wishes);
        }
    }

    /**
     * One answer.
     *
     * @param values canonical; empty when the answer is unknown or was skipped
     * @param display as the requester reads it, in the ticket's language
     * @param asked the question as it was worded; null when it was never put
     */
    public record Item(
            String slot,
            String label,
            List<String> values,
            String display,
            Source provenance,
            @Nullable String quote,
            @Nullable String asked) {
        public Item {
            values = List.copyOf(values);
        }
    }

    /** Where an answer comes from, or why there is none. */
    public enum Source {
        SAID,
        TAPPED,
        PREFILLED,
        INFERRED_CONFIRMED,
        UNKNOWN,
        SKIPPED;

        static Source of(Answered answered) {
            return switch (answered.answer()) {
                case Answer.Unknown _ -> UNKNOWN;
                case Answer.Skipped _ -> SKIPPED;
                case Answer.Given _ -> of(answered.provenance());
            };
        }

        static Source of(Provenance provenance) {
            return switch (provenance) {
                case SAID -> SAID;
                case TAPPED -> TAPPED;
                case PREFILLED, REMEMBERED, SIGNED_IN -> PREFILLED;
                case INFERRED -> INFERRED_CONFIRMED;
            };
        }

        /** The name in the published JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String toString() {
            return key();
        }
    }

    /**
     * One fact of the severity policy.
     *
     * @param provenance null when it was neither said nor asked
     */
    public record FactFinding(
            String fact,
            String label,
            String state,
            @Nullable Source provenance,
            @Nullable String quote) {}

    /** One criterion of the severity policy. */
    public record CriterionFinding(
            String id,
            int rule,
            Level level,
            String kind,
            String fact,
            String text,
            State state,
            @Nullable String quote) {}

    /** Whether a criterion is met. */
    public enum State {
        MET,
        NOT_MET,
        UNKNOWN;

        static State of(Truth met) {
            return switch (met) {
                case YES -> MET;
                case NO -> NOT_MET;
                case UNKNOWN -> UNKNOWN;
            };
        }

        /** The name in the published JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String toString() {
            return key();
        }
    }

    /**
     * An applicable question without an answer.
     *
     * @param reason {@code open}, {@code unknown}, {@code skipped}, {@code offered} (shown before submission and left
     *     empty) or {@code follows} (left for afterwards, since severity A or the wish for a person came first)
     */
    public record Gap(String slot, int field, String label, String reason) {}

    /**
     * Whether calls may be recorded (#68).
     *
     * @param by the channel's id of who answered
     * @param at when it was submitted
     * @param wording the question as it was put
     */
    public record RecordingConsent(boolean given, String by, OffsetDateTime at, String wording) {}

    /**
     * A known outage that the requester has too.
     *
     * @param notice in the words that the requester saw
     */
    public record KnownOutage(String id, String notice) {}

    /**
     * A telephone number in the two parts that the form asks for (#63).
     *
     * @param countryCode such as {@code 81}
     * @param number as it is dialled within the country
     */
    public record Phone(
            String countryCode, String number, @Nullable String extension) {}

    /**
     * Texts of the request in the language of support, made by a machine and checked by nobody (#79).
     *
     * @param by {@code machine}
     */
    public record Translation(String language, String by, List<Text> texts) {
        public Translation {
            texts = List.copyOf(texts);
        }

        /** One answer in the other language. */
        public record Text(String slot, String label, String text) {}
    }

    /**
     * Something that an agent has to do because of an answer (#75).
     *
     * @param id stable, such as {@code send-upload-link}
     */
    public record Task(String id, String text) {}

    /**
     * A file that belongs to the request (#73).
     *
     * @param details what became of what a picture says and does not show; null when there was nothing
     */
    public record File(
            String id,
            String name,
            String type,
            long size,
            String sha256,
            String scan,
            @Nullable String details) {}
}
