package dev.uketsuke.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG picture, chunk by chunk; texts, packed ones too, are left out like everything that is not shown. */
final class PngDetails {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs", "sPLT",
            "hIST", "acTL", "fcTL", "fdAT", "cICP", "mDCV", "cLLI");

    private PngDetails() {}

    static boolean leaveOut(ByteBuffer picture, WritableByteChannel kept) throws IOException {
        Photo.copy(picture, 0, SIGNATURE, kept);
        var place = false;
        var chunks = 0;
        for (var at = SIGNATURE; at < picture.limit(); ) {
            Photo.allow(++chunks);
            var end = Math.toIntExact(at + FRAME + Integer.toUnsignedLong(picture.getInt(at)));
            var type =
                    StandardCharsets.ISO_8859_1.decode(picture.slice(at + 4, 4)).toString();
            if (SHOWN.contains(type)) {
                Photo.copy(picture, at, end, kept);
            } else {
                var details = picture.slice(at + 8, end - at - FRAME);
                place |= Exif.place(details);
                if (type.equals("eXIf")) {
                    orient(Exif.side(details), kept);
                }
            }
            if (type.equals("IEND")) {
                break;
            }
            at = end;
        }
        return place;
    }

    private static void orient(int side, WritableByteChannel kept) throws IOException {
        if (side == Exif.UPRIGHT) {
            return;
        }
        var exif = Exif.of(side);
        var chunk = ByteBuffer.allocate(FRAME + exif.length)
                .putInt(exif.length)
                .put("eXIf".getBytes(StandardCharsets.US_ASCII))
                .put(exif);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + exif.length);
        Photo.write(chunk.putInt((int) sum.getValue()).flip(), kept);
    }
}
