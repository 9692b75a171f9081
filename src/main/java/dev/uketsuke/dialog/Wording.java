package dev.uketsuke.dialog;

/** One sentence or label in every language that the bot speaks. */
public record Wording(String ja, String en) {
    public String in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }
}
