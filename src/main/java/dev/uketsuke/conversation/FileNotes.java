package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Details;
import dev.uketsuke.intake.FileLimits;
import dev.uketsuke.intake.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said of files that were taken: that nobody vouches for one, and what became of the details of a picture. */
final class FileNotes {
    private static final Pattern PICTURE =
            Pattern.compile("\\.(?:png|jpe?g|gif|webp|hei[cf]|avif|tiff?|mp4|mov)(?:,|$)", Pattern.CASE_INSENSITIVE);

    private final Voice voice;
    private final List<Attachment> files;

    private FileNotes(Voice voice, List<Attachment> files) {
        this.voice = voice;
        this.files = files;
    }

    /**
     * @param before the intake as it was when the files came: what is said once is not said for the next ones
     */
    static List<String> of(Voice voice, List<Attachment> sent, Intake before) {
        var limits = voice.pack().policy().files();
        var fitting = FittingFiles.of(sent, before.request(), limits);
        var files = fitting.taken();
        var notes = new FileNotes(voice, files);
        var said = new ArrayList<String>();
        fitting.over().forEach(over -> said.add(notes.over(over, limits)));
        files.stream().flatMap(notes::unchecked).forEach(said::add);
        if (files.stream().anyMatch(Attachment::picture) && !hadPicture(before)) {
            said.add(voice.say("files.picture"));
        }
        notes.about(Details.PLACE_REMOVED, "files.place-removed").forEach(said::add);
        notes.about(Details.LEFT, "files.details-left").forEach(said::add);
        return said;
    }

    private String over(FittingFiles.Over over, FileLimits limits) {
        var key = over.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return voice.say(
                "files." + key,
                Map.of(
                        "name", name(over.file()),
                        "limit", limits.limit(over.verdict()),
                        "site", FileLimits.words(limits.uploadSite())));
    }

    /** By the names of the files that came before; what is written in a picture is read by nobody (C9). */
    private static boolean hadPicture(Intake before) {
        return before.requests().stream()
                .flatMap(request -> request.answers().of(Files.SLOT).stream())
                .map(answered -> Objects.requireNonNullElse(answered.quote(), ""))
                .anyMatch(names -> PICTURE.matcher(names).find());
    }

    /** Pictures are what they show. */
    private Stream<String> unchecked(Attachment file) {
        if (file.picture()) {
            return Stream.empty();
        }
        var name = Map.of("name", name(file));
        return switch (file.scan()) {
            case RELEASED -> Stream.empty();
            case NOT_SCANNED -> Stream.of(voice.say("files.not-scanned", name));
            case SUSPECTED -> Stream.of(voice.say("files.suspected", name));
        };
    }

    private Stream<String> about(Details details, String message) {
        var names = files.stream()
                .filter(file -> file.details() == details)
                .map(FileNotes::name)
                .toList();
        return names.isEmpty() ? Stream.empty() : Stream.of(voice.say(message, Map.of("names", voice.list(names))));
    }

    private static String name(Attachment file) {
        return Markdown.escapeShort(file.name(), 200);
    }
}
