package dev.uketsuke.content;

/** One thing wrong with the content: which file, where in it, and why. */
public record Problem(String file, String place, String reason) {
    @Override
    public String toString() {
        return file + ": " + place + ": " + reason;
    }
}
