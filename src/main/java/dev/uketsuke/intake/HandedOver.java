package dev.uketsuke.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the requests that were handed over a text means, as far as the conversation alone knows: the one whose number it
 * names, otherwise the one of whose title alone it has words, otherwise the latest.
 */
final class HandedOver {
    private HandedOver() {}

    static Optional<Request> meant(Intake intake, String text) {
        var requests = intake.requests().stream().filter(Request::handedOver).toList();
        return named(requests, text)
                .or(() -> SubjectWords.only(requests, Request::title, text))
                .or(() -> requests.stream().reduce((_, later) -> later));
    }

    private static Optional<Request> named(List<Request> requests, String text) {
        var words = text.toUpperCase(Locale.ROOT);
        return requests.stream()
                .filter(request -> words.contains(String.valueOf(request.ticket())))
                .findFirst();
    }
}
