package dev.uketsuke.content;

import dev.uketsuke.intake.FileLimits;

/** {@code attachments:} of {@code pack.yaml}; the article's limits for a pack without it. */
final class FileLimitsPart {
    private FileLimitsPart() {}

    static FileLimits limits(Part file) {
        return file.find("attachments").map(FileLimitsPart::read).orElse(FileLimits.OF_THE_ARTICLE);
    }

    private static FileLimits read(Part part) {
        var limits = new FileLimits(
                part.at("most").node().asInt(),
                bytes(part.at("largest")),
                bytes(part.at("in-all")),
                bytes(part.at("upload-site")));
        if (limits.largest() > limits.inAll()) {
            part.at("largest").refuse("one file cannot be larger than all files together");
        }
        if (limits.largest() > limits.uploadSite()) {
            part.at("upload-site").refuse("the upload site is there for larger files");
        }
        return limits;
    }

    private static long bytes(Part part) {
        return part.parsed(FileLimits::bytes, 1L, "a size such as 1 GB");
    }
}
