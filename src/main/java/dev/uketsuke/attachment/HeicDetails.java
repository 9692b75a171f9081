package dev.uketsuke.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A photo in boxes, as phones write it: HEIC, HEIF and AVIF. Its details lie anywhere in the file and are found by an index
 * of places; they are blanked where they lie, so that nothing else moves. The side that is up stands elsewhere.
 */
final class HeicDetails {

    private HeicDetails() {}

    /** A piece of the file. */
    private record Extent(int from, int to) {}

    static boolean leaveOut(ByteBuffer picture, WritableByteChannel kept) throws IOException {
        var file = Boxes.in(picture);
        var meta = Boxes.required(file, "meta");
        var inside = Boxes.in(meta.slice(4, meta.limit() - 4));
        var details = details(Boxes.required(inside, "iinf"));
        var extents = details.isEmpty()
                ? List.<Extent>of()
                : extents(Boxes.required(inside, "iloc").duplicate(), details);
        var place = false;
        var at = 0;
        for (var extent : extents) {
            var content = picture.slice(extent.from(), extent.to() - extent.from());
            // In front of Exif stands how many bytes come before it.
            var exif = content.slice(Math.min(4, content.limit()), Math.max(0, content.limit() - 4));
            place |= Exif.place(content) || Exif.place(exif);
            Photo.copy(picture, at, extent.from(), kept);
            Photo.blank(extent.to() - extent.from(), kept);
            at = extent.to();
        }
        Photo.copy(picture, at, picture.limit(), kept);
        return place;
    }

    /** The numbers of the items that hold details. */
    private static Set<Long> details(ByteBuffer index) {
        var wide = index.get(0) != 0;
        var entries = index.duplicate().position(4);
        var count = Boxes.number(entries, wide ? 4 : 2);
        var details = new HashSet<Long>();
        var seen = 0;
        for (var at = entries.position(); count > 0 && at < index.limit(); count--) {
            Photo.allow(++seen);
            var size = Math.toIntExact(Integer.toUnsignedLong(index.getInt(at)));
            if (size < 8) {
                throw new IllegalArgumentException("An entry without an end");
            }
            var entry = index.slice(at + 8, size - 8);
            var version = entry.get(0);
            if (version < 2) {
                throw new IllegalArgumentException("An index of an older kind");
            }
            var number = Boxes.number(entry.position(4), version == 2 ? 2 : 4);
            var type = Boxes.type(entry, entry.position() + 2);
            if (type.equals("Exif") || type.equals("mime")) {
                details.add(number);
            }
            at += size;
        }
        return details;
    }

    /** Where they lie, one behind the other. */
    private static List<Extent> extents(ByteBuffer places, Set<Long> items) {
        var version = places.get(0);
        var sizes = Short.toUnsignedInt(places.getShort(4));
        var extents = new ArrayList<Extent>();
        var found = new HashSet<Long>();
        var seen = 0;
        places.position(6);
        for (var count = Boxes.number(places, version < 2 ? 2 : 4); count > 0; count--) {
            Photo.allow(++seen);
            var item = Boxes.number(places, version < 2 ? 2 : 4);
            var method = version == 0 ? 0 : places.getShort() & 0xf;
            var elsewhere = places.getShort() != 0;
            var base = Boxes.number(places, sizes >> 4 & 0xf);
            var wanted = items.contains(item);
            if (wanted && (method != 0 || elsewhere || !found.add(item))) {
                throw new IllegalArgumentException("Details that lie where they cannot be blanked");
            }
            for (var extent = Boxes.number(places, 2); extent > 0; extent--) {
                Photo.allow(++seen);
                Boxes.number(places, version == 0 ? 0 : sizes & 0xf);
                var from = Math.addExact(base, Boxes.number(places, sizes >> 12 & 0xf));
                var length = Boxes.number(places, sizes >> 8 & 0xf);
                if (wanted) {
                    extents.add(new Extent(Math.toIntExact(from), Math.toIntExact(Math.addExact(from, length))));
                }
            }
        }
        if (!found.equals(items)) {
            throw new IllegalArgumentException("Details that lie nowhere");
        }
        extents.sort(Comparator.comparingInt(Extent::from));
        return extents;
    }
}
