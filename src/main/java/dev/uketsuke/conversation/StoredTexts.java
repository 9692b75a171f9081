package dev.uketsuke.conversation;

/** Whether what stands in the tables can still be read; for whoever takes something out of it. */
public final class StoredTexts {
    private StoredTexts() {}

    /** @throws RuntimeException when it cannot */
    public static void state(String json) {
        IntakeCodec.read(json);
    }

    /** @throws RuntimeException when it cannot */
    public static void utterance(String json) {
        UtteranceCodec.read(json);
    }

    /** @throws RuntimeException when it cannot */
    public static void message(String json) {
        MessageCodec.read(json);
    }
}
