package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import java.util.Optional;

/** What stands in the tables, for whoever counts it or takes something out of it. */
public final class StoredTexts {
    private StoredTexts() {}

    /** The slot that a stored intake asks about, the first when several; empty when nothing is asked. */
    public static Optional<String> firstAsked(String json) {
        return Optional.ofNullable(IntakeCodec.read(json).open())
                .flatMap(open -> open.asks().stream().map(Slot::name).findFirst());
    }

    /** @throws RuntimeException when it can no longer be read */
    public static void checkState(String json) {
        IntakeCodec.read(json);
    }

    /** @throws RuntimeException when it can no longer be read */
    public static void checkUtterance(String json) {
        UtteranceCodec.read(json);
    }

    /** @throws RuntimeException when it can no longer be read */
    public static void checkMessage(String json) {
        MessageCodec.read(json);
    }
}
