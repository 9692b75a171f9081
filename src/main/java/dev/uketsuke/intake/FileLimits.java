package dev.uketsuke.intake;

/**
 * What may be attached to one request, and what goes over the upload site instead (#74, #75, #76).
 *
 * @param most files of one request
 * @param largest of them in bytes; exactly as many are taken
 * @param inAll bytes of one request
 * @param uploadSite the largest file that the upload site takes, in bytes
 */
public record FileLimits(int most, long largest, long inAll, long uploadSite) {
    private static final long MEGABYTE = 1L << 20;
    private static final long GIGABYTE = 1L << 30;

    /** Those of the article, for a pack that names none. */
    public static final FileLimits OF_THE_ARTICLE = new FileLimits(10, GIGABYTE, 10 * GIGABYTE, 100 * GIGABYTE);

    /** What becomes of one more file. */
    public enum Verdict {
        TAKEN,
        /** There are as many as a request may have. */
        TOO_MANY,
        /** Together with those before it is more than a request may have. */
        TOO_MUCH,
        /** It goes over the upload site. */
        UPLOAD_SITE,
        /** Not even the upload site takes it in one piece. */
        SPLIT
    }

    /** Judges a file by its size alone. */
    public Verdict of(long size) {
        return size > uploadSite ? Verdict.SPLIT : size > largest ? Verdict.UPLOAD_SITE : Verdict.TAKEN;
    }

    /** Judges a file by those that the request has already. */
    public Verdict of(long size, int files, long bytes) {
        if (files >= most) {
            return Verdict.TOO_MANY;
        }
        var alone = of(size);
        return alone == Verdict.TAKEN && bytes + size > inAll ? Verdict.TOO_MUCH : alone;
    }

    /** The limit that a verdict is about, in words. */
    public String limit(Verdict verdict) {
        return switch (verdict) {
            case TAKEN, UPLOAD_SITE -> words(largest);
            case TOO_MANY -> Integer.toString(most);
            case TOO_MUCH -> words(inAll);
            case SPLIT -> words(uploadSite);
        };
    }

    /** Bytes as a person says them. */
    public static String words(long bytes) {
        return bytes % GIGABYTE == 0 ? bytes / GIGABYTE + " GB" : bytes / MEGABYTE + " MB";
    }

    /** Reads {@link #words}. */
    public static long bytes(String words) {
        var parts = words.split(" ", 2);
        return Math.multiplyExact(
                Long.parseLong(parts[0]),
                switch (parts[1]) {
                    case "GB" -> GIGABYTE;
                    case "MB" -> MEGABYTE;
                    default -> throw new IllegalArgumentException("No unit of sizes: " + parts[1]);
                });
    }
}
