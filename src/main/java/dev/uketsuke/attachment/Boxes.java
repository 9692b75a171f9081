package dev.uketsuke.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The boxes of which photos of phones are made; each says how long it is and what it holds. */
final class Boxes {
    private static final int MOST = 1000;

    private Boxes() {}

    /** What the boxes of a part hold, by type; of several of one type the first. */
    static Map<String, ByteBuffer> in(ByteBuffer part) {
        var boxes = new HashMap<String, ByteBuffer>();
        var count = 0;
        for (var at = 0; at < part.limit(); ) {
            if (++count > MOST) {
                throw new IllegalArgumentException("Too many boxes");
            }
            long size = Integer.toUnsignedLong(part.getInt(at));
            var header = size == 1 ? 16 : 8;
            size = size == 1 ? part.getLong(at + 8) : size == 0 ? part.limit() - at : size;
            if (size < header) {
                throw new IllegalArgumentException("A box without an end");
            }
            var length = Math.toIntExact(size);
            boxes.putIfAbsent(type(part, at + 4), part.slice(at + header, length - header));
            at = Math.addExact(at, length);
        }
        return boxes;
    }

    /** What a box that belongs to a photo must have. */
    static ByteBuffer required(Map<String, ByteBuffer> boxes, String type) {
        var box = boxes.get(type);
        if (box == null) {
            throw new IllegalArgumentException("A photo without the box " + type);
        }
        return box;
    }

    static String type(ByteBuffer part, int at) {
        return StandardCharsets.ISO_8859_1.decode(part.slice(at, 4)).toString();
    }

    /** A number of so many bytes, as the box reads next. */
    static long number(ByteBuffer box, int bytes) {
        return switch (bytes) {
            case 0 -> 0;
            case 2 -> Short.toUnsignedLong(box.getShort());
            case 4 -> Integer.toUnsignedLong(box.getInt());
            case 8 -> box.getLong();
            default -> throw new IllegalArgumentException("A number of no known length");
        };
    }
}
