package dev.uketsuke.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;

/** A JPEG picture, segment by segment. */
final class JpegDetails {
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int COLOURS = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;

    private JpegDetails() {}

    static boolean leaveOut(ByteBuffer picture, WritableByteChannel kept) throws IOException {
        Photo.copy(picture, 0, 2, kept);
        var oriented = false;
        var place = false;
        var segments = 0;
        for (var at = 2; at < picture.limit(); ) {
            Photo.allow(++segments);
            var marker = marker(picture, at);
            if (marker == END) {
                Photo.copy(picture, at, at + 2, kept);
                return place;
            }
            var end = at + 2 + Short.toUnsignedInt(picture.getShort(at + 2));
            if (kept(marker, picture, at)) {
                end = marker == SCAN ? scanned(picture, end) : end;
                Photo.copy(picture, at, end, kept);
            } else if (marker == EXIF) {
                var exif = begins(picture, at + 4, "Exif\0\0");
                var details = exif ? picture.slice(at + 10, end - at - 10) : picture.slice(at + 4, end - at - 4);
                place |= Exif.place(details);
                if (exif && !oriented) {
                    oriented = true;
                    orient(Exif.side(details), kept);
                }
            }
            at = end;
        }
        // Whoever cut it off at its end: what is there was read.
        return place;
    }

    private static int marker(ByteBuffer picture, int at) {
        if (picture.get(at) != (byte) 0xff) {
            throw new IllegalArgumentException("No marker of a segment");
        }
        return Byte.toUnsignedInt(picture.get(at + 1));
    }

    private static boolean kept(int marker, ByteBuffer picture, int at) {
        return switch (marker) {
            case JFIF -> begins(picture, at + 4, "JFIF\0");
            case COLOURS -> begins(picture, at + 4, "ICC_PROFILE\0");
            case ADOBE -> begins(picture, at + 4, "Adobe");
            case COMMENT -> false;
            default -> marker < JFIF || marker > LAST_APPLICATION;
        };
    }

    private static void orient(int side, WritableByteChannel kept) throws IOException {
        if (side == Exif.UPRIGHT) {
            return;
        }
        var exif = Exif.of(side);
        Photo.write(
                ByteBuffer.allocate(10 + exif.length)
                        .putShort((short) 0xffe1)
                        .putShort((short) (8 + exif.length))
                        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                        .put(exif)
                        .flip(),
                kept);
    }

    /** Where the picture's points end: at the next marker that does not belong to them. */
    private static int scanned(ByteBuffer picture, int from) {
        for (var at = from; at + 1 < picture.limit(); at++) {
            if (picture.get(at) == (byte) 0xff) {
                var next = Byte.toUnsignedInt(picture.get(at + 1));
                if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                    return at;
                }
            }
        }
        return picture.limit();
    }

    private static boolean begins(ByteBuffer picture, int at, String word) {
        var bytes = word.getBytes(StandardCharsets.US_ASCII);
        return at + bytes.length <= picture.limit()
                && picture.slice(at, bytes.length).equals(ByteBuffer.wrap(bytes));
    }
}
