package dev.uketsuke.attachment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a picture what nobody sees in it: where and with what it was taken, texts, previews, what hangs behind its
 * end. What is shown stays as it is, byte by byte, and so does the side that is up.
 */
final class Photo {
    private static final Map<String, Format> FORMATS = Map.of(
            "image/jpeg", JpegDetails::leaveOut,
            "image/png", PngDetails::leaveOut,
            "image/webp", WebpDetails::leaveOut,
            "image/heic", HeicDetails::leaveOut,
            "image/heif", HeicDetails::leaveOut,
            "image/avif", HeicDetails::leaveOut);
    /** They may tell a place, too, and are not taken apart. */
    private static final Set<String> OTHERS = Set.of("image/tiff", "video/mp4", "video/quicktime");

    /** Even of a hundred megabytes in pieces of the smallest usual size there are fewer. */
    private static final int MOST_PARTS = 100_000;

    private static final int PIECE = 1 << 16;

    private Photo() {}

    /** Writes what is kept of a picture. */
    interface Format {
        /**
         * A picture that is not built as it should be ends in {@link RuntimeException}.
         *
         * @return whether what is left out tells where it was taken
         */
        boolean leaveOut(ByteBuffer picture, WritableByteChannel kept) throws IOException;
    }

    /**
     * Replaces a picture by one without details; another file, and a picture that cannot be followed, is left alone.
     *
     * @return what became of the details; null when there were none
     */
    static @Nullable Details strip(Path file, String mediaType) throws IOException {
        var format = FORMATS.get(mediaType);
        if (format == null) {
            return OTHERS.contains(mediaType) ? Details.LEFT : null;
        }
        if (Files.size(file) > Integer.MAX_VALUE) {
            return Details.LEFT;
        }
        var place = false;
        var stripped = file.resolveSibling(file.getFileName() + ".stripped");
        try (var arena = Arena.ofConfined();
                var in = FileChannel.open(file);
                var out = FileChannel.open(stripped, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var kept = new BufferedOutputStream(Channels.newOutputStream(out), PIECE);
            place = format.leaveOut(
                    in.map(MapMode.READ_ONLY, 0, in.size(), arena).asByteBuffer(), Channels.newChannel(kept));
            kept.flush();
            out.force(true);
        } catch (IndexOutOfBoundsException
                | BufferUnderflowException
                | IllegalArgumentException
                | ArithmeticException e) {
            Files.delete(stripped);
            return Details.LEFT;
        } catch (IOException e) {
            Files.deleteIfExists(stripped);
            throw e;
        }
        var changed = Files.mismatch(file, stripped) >= 0;
        Files.move(stripped, file, StandardCopyOption.ATOMIC_MOVE);
        return !changed ? null : place ? Details.PLACE_REMOVED : Details.REMOVED;
    }

    /** A picture of so many parts was made to keep its reader busy. */
    static void allow(int parts) {
        if (parts > MOST_PARTS) {
            throw new IllegalArgumentException("Too many parts");
        }
    }

    static void copy(ByteBuffer picture, int from, int to, WritableByteChannel kept) throws IOException {
        write(picture.slice(from, to - from), kept);
    }

    static void write(ByteBuffer bytes, WritableByteChannel kept) throws IOException {
        while (bytes.hasRemaining()) {
            kept.write(bytes);
        }
    }

    static void blank(int length, WritableByteChannel kept) throws IOException {
        var zeros = ByteBuffer.allocate(Math.min(length, PIECE));
        for (var left = length; left > 0; left -= zeros.limit()) {
            write(zeros.clear().limit(Math.min(left, zeros.capacity())), kept);
        }
    }
}
