package dev.uketsuke.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A WebP picture, chunk by chunk. */
final class WebpDetails {
    private static final int HEADER = 12;
    private static final int FRAME = 8;
    private static final Set<String> SHOWN = Set.of("VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH", "ICCP");
    /** In the flags of the first chunk: there are details in the form of Exif, and in that of XMP. */
    private static final int EXIF = 0x08;

    private static final int XMP = 0x04;

    private WebpDetails() {}

    static boolean leaveOut(ByteBuffer picture, WritableByteChannel kept) throws IOException {
        var riff = picture.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        var end = Math.toIntExact(FRAME + Integer.toUnsignedLong(riff.getInt(4)));
        var chunks = new ArrayList<ByteBuffer>();
        var side = Exif.UPRIGHT;
        var place = false;
        var seen = 0;
        for (var at = HEADER; at < end; ) {
            Photo.allow(++seen);
            var length = Math.toIntExact(Integer.toUnsignedLong(riff.getInt(at + 4)));
            var next = Math.addExact(at + FRAME, length + length % 2);
            var type = StandardCharsets.ISO_8859_1.decode(riff.slice(at, 4)).toString();
            var content = riff.slice(at + FRAME, length);
            if (SHOWN.contains(type)) {
                chunks.add(riff.slice(at, next - at));
            } else {
                place |= Exif.place(content);
                side = type.equals("EXIF") ? Exif.side(content) : side;
            }
            at = next;
        }
        write(chunks, side, kept);
        return place;
    }

    private static void write(List<ByteBuffer> chunks, int side, WritableByteChannel kept) throws IOException {
        var oriented = side != Exif.UPRIGHT;
        if (oriented) {
            var exif = Exif.of(side);
            chunks.add(chunk("EXIF", exif.length).put(exif).flip());
        }
        var size = chunks.stream().mapToInt(ByteBuffer::remaining).sum();
        Photo.write(
                chunk("RIFF", 4 + size)
                        .limit(HEADER)
                        .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                        .flip(),
                kept);
        for (var chunk : chunks) {
            Photo.write(chunk.get(chunk.position() + 3) == 'X' ? flagged(chunk, oriented) : chunk, kept);
        }
    }

    private static ByteBuffer flagged(ByteBuffer header, boolean oriented) {
        var flagged = ByteBuffer.allocate(header.remaining()).put(header).flip();
        var flags = flagged.get(FRAME) & ~(EXIF | XMP);
        return flagged.put(FRAME, (byte) (oriented ? flags | EXIF : flags));
    }

    private static ByteBuffer chunk(String type, int length) {
        return ByteBuffer.allocate(FRAME + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(length);
    }
}
