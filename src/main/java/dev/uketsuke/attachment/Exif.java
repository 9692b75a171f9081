package dev.uketsuke.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** What is read of the details of a photo before they are left out: the side that is up, and whether a place is told. */
final class Exif {
    static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final short SIDE = 0x0112;
    private static final short PLACE = (short) 0x8825;
    private static final String WORD_OF_PLACE = "gpslatitude";
    private static final short SHORT_NUMBER = 3;
    private static final int FIRST_DIRECTORY = 8;
    private static final int SIZE = 26;

    private Exif() {}

    /** Reads the side out of details in the form of TIFF; upright when they do not say. */
    static int side(ByteBuffer exif) {
        var side = value(exif, SIDE).orElse(UPRIGHT);
        return side >= UPRIGHT && side <= LAST ? side : UPRIGHT;
    }

    /** Whether details, in the form of TIFF or of XMP, tell where a photo was taken. */
    static boolean place(ByteBuffer details) {
        return value(details, PLACE).isPresent() || holds(details, WORD_OF_PLACE);
    }

    /** Whether they hold a word, in letters of either case; details may be as large as the file, and are not copied. */
    private static boolean holds(ByteBuffer details, String word) {
        for (var at = 0; at <= details.limit() - word.length(); at++) {
            var same = 0;
            while (same < word.length() && Character.toLowerCase((char) details.get(at + same)) == word.charAt(same)) {
                same++;
            }
            if (same == word.length()) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt value(ByteBuffer exif, short tag) {
        try {
            var order = exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            var tiff = exif.duplicate().order(order);
            var directory = tiff.getInt(4);
            var entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (var entry = 0; entry < entries; entry++) {
                var at = Math.addExact(directory, 2 + 12 * entry);
                if (tiff.getShort(at) == tag) {
                    return OptionalInt.of(tiff.getShort(at + 8));
                }
            }
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            // Details that break off say no more.
        }
        return OptionalInt.empty();
    }

    /** Details that say nothing but the side. */
    static byte[] of(int side) {
        return ByteBuffer.allocate(SIZE)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(FIRST_DIRECTORY)
                .putShort((short) 1)
                .putShort(SIDE)
                .putShort(SHORT_NUMBER)
                .putInt(1)
                .putShort((short) side)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
