package dev.uketsuke.intake;

import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the requests that were handed over a text means, as far as the conversation alone knows: the one whose number it
 * names, otherwise the one of whose title, or of what it is about, it alone has words, otherwise the latest.
 */
public final class HandedOver {
    private static final Slot OS = new Slot("os");

    private HandedOver() {}

    static Optional<Request> meant(Intake intake, String text) {
        var requests = intake.requests().stream().filter(Request::handedOver).toList();
        return told(intake, text).or(() -> requests.stream().reduce((_, later) -> later));
    }

    /** The one that a text names; empty where nothing tells. */
    public static Optional<Request> told(Intake intake, String text) {
        var requests = intake.requests().stream().filter(Request::handedOver).toList();
        return named(requests, text)
                .or(() -> SubjectWords.only(requests, Request::title, text))
                .or(() -> SubjectWords.only(requests, HandedOver::matter, text));
    }

    private static String matter(Request request) {
        return Stream.of(
                        List.of(request.title()),
                        request.answers().values(Request.ISSUE),
                        request.answers().values(OS))
                .flatMap(List::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<Request> named(List<Request> requests, String text) {
        var words = text.toUpperCase(Locale.ROOT);
        return requests.stream()
                .filter(request -> words.contains(String.valueOf(request.ticket())))
                .findFirst();
    }
}
