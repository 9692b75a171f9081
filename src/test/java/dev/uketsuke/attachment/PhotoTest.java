package dev.uketsuke.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.privacy.SecretGuard;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos are kept without what their requester does not see in them (#73, #35). */
class PhotoTest {
    private static final String PLACE = "at home in Setagaya";

    /** On its side, and with a directory of the place. */
    private static final byte[] GPS = HexFormat.of()
            .parseHex(
                    "4d4d002a000000080002" + "011200030000000100060000" + "882500040000000100000026" + "000000000000");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void a_photo_is_kept_without_the_place_and_shows_the_same(String format) throws IOException {
        var plain = picture(format);
        var stored = stored("photo." + format, detailed(format, plain, 1));

        assertThat(stored).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void a_photo_that_lies_on_its_side_still_says_so(String format) throws IOException {
        var stored = stored("photo." + format, detailed(format, picture(format), 6));

        var text = new String(stored, ISO_8859_1);
        assertThat(text).doesNotContain(PLACE);
        var exif = text.indexOf("MM\0*");
        assertThat(Exif.side(ByteBuffer.wrap(stored, exif, stored.length - exif).slice()))
                .isEqualTo(6);
        assertThat(ImageIO.read(new ByteArrayInputStream(stored)).getRGB(3, 3) & 0xff0000)
                .isGreaterThan(0xf00000);
    }

    @Test
    void what_hangs_behind_the_end_of_a_photo_is_not_kept() throws IOException {
        var plain = picture("jpg");

        assertThat(stored("photo.jpg", joined(plain, PLACE.getBytes(ISO_8859_1))))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void a_photo_that_breaks_off_anywhere_does_no_harm(String format) throws IOException {
        var whole = detailed(format, picture(format), 6);
        for (var length = 9; length < whole.length; length++) {
            assertThat(stored("photo." + format, Arrays.copyOf(whole, length)).length)
                    .isBetween(1, length);
        }
    }

    @Test
    void a_place_that_was_left_out_is_known_and_other_details_are_none() throws IOException {
        var plain = picture("jpg");
        var xmp = segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='35,1N'/>".getBytes(ISO_8859_1));

        assertThat(examined("photo.jpg", inserted(plain, 2, xmp)).details()).isEqualTo(Details.PLACE_REMOVED);
        assertThat(examined(
                                "photo.jpg",
                                inserted(plain, 2, segment(0xe1, joined("Exif\0\0".getBytes(ISO_8859_1), GPS))))
                        .details())
                .isEqualTo(Details.PLACE_REMOVED);
        assertThat(examined("photo.jpg", detailed("jpg", plain, 1)).details()).isEqualTo(Details.REMOVED);
        assertThat(examined("photo.jpg", plain).details()).isNull();
    }

    @Test
    void a_secret_in_the_texts_of_a_picture_is_seen_before_they_are_left_out() throws IOException {
        var text = chunk("tEXt", "Comment\0password: Fuji-3776m ".getBytes(ISO_8859_1));

        var examined = examined("screen.png", inserted(picture("png"), 8 + 25, text));

        assertThat(examined.scan()).isEqualTo(Scan.SUSPECTED);
        assertThat(new String(Files.readAllBytes(folder.resolve("stored")), ISO_8859_1))
                .doesNotContain("Fuji");
    }

    @Test
    void the_details_of_a_photo_in_boxes_are_blanked_where_they_lie() throws IOException {
        var photo = heic(GPS, 0);
        var examined = examined("IMG_0001.HEIC", photo);
        var stored = Files.readAllBytes(folder.resolve("stored"));

        assertThat(examined.details()).isEqualTo(Details.PLACE_REMOVED);
        assertThat(stored).hasSameSizeAs(photo);
        assertThat(new String(stored, ISO_8859_1)).doesNotContain("MM\0*").endsWith("what is shown");
    }

    @ParameterizedTest
    @ValueSource(ints = {-100_000, 100_000, Integer.MIN_VALUE})
    void a_photo_in_boxes_that_points_elsewhere_is_kept_and_marked(int shift) throws IOException {
        var photo = heic(GPS, shift);

        assertThat(examined("IMG_0001.HEIC", photo).details()).isEqualTo(Details.LEFT);
        assertThat(Files.readAllBytes(folder.resolve("stored"))).isEqualTo(photo);
    }

    @Test
    void a_photo_in_boxes_that_breaks_off_anywhere_does_no_harm() throws IOException {
        var whole = heic(GPS, 0);
        for (var length = 24; length < whole.length; length++) {
            assertThat(stored("IMG_0001.HEIC", Arrays.copyOf(whole, length))).hasSize(length);
        }
    }

    @Test
    void a_web_picture_is_kept_without_details_and_still_says_which_side_is_up() throws IOException {
        var header = webpChunk("VP8X", new byte[] {0x0c, 0, 0, 0, 7, 0, 0, 7, 0, 0});
        var shown = webpChunk("VP8L", new byte[] {0x2f, 7, 0, 1, 0});
        var sent = webp(joined(joined(header, shown), joined(webpChunk("EXIF", GPS), webpChunk("XMP ", new byte[3]))));
        var examined = examined("photo.webp", sent);
        var stored = Files.readAllBytes(folder.resolve("stored"));

        assertThat(examined.details()).isEqualTo(Details.PLACE_REMOVED);
        assertThat(stored[20]).as("flags").isEqualTo((byte) 0x08);
        header[8] = 0x08;
        assertThat(stored).isEqualTo(webp(joined(joined(header, shown), webpChunk("EXIF", Exif.of(6)))));
    }

    @ParameterizedTest
    @CsvSource({"scan.tif, 49492a0008000000", "clip.mp4, 00000020667479706d703432"})
    void what_may_tell_a_place_and_cannot_be_cleaned_is_kept_and_marked(String name, String content)
            throws IOException {
        assertThat(examined(name, HexFormat.of().parseHex(content)).details()).isEqualTo(Details.LEFT);
    }

    @Test
    void a_photo_of_endless_parts_is_left_alone() throws IOException {
        var whole = picture("png");
        ByteBuffer.wrap(whole).putInt(8, -1);

        assertThat(stored("photo.png", whole)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp"})
    void a_photo_of_more_parts_than_any_camera_writes_is_left_alone_and_marked(String format) throws IOException {
        var many = ofParts(format, 50_000);
        var tooMany = ofParts(format, 100_000);

        assertThat(examined("photo." + format, many).details()).isEqualTo(Details.REMOVED);
        assertThat(examined("photo." + format, tooMany).details()).isEqualTo(Details.LEFT);
        assertThat(Files.readAllBytes(folder.resolve("stored"))).isEqualTo(tooMany);
    }

    @ParameterizedTest
    @CsvSource({"heic, image/heic", "mif1, image/heif", "avif, image/avif", "isom, video/mp4", "'qt  ', video/quicktime"
    })
    void what_phones_write_is_known_by_its_content(String brand, String type) {
        var head = ByteBuffer.allocate(40)
                .putInt(36)
                .put(("ftyp" + brand).getBytes(ISO_8859_1))
                .array();

        assertThat(FileKind.of(FileName.of("IMG_0001", new SecretGuard()), head).mediaType())
                .isEqualTo(type);
    }

    private byte[] stored(String name, byte[] sent) throws IOException {
        examined(name, sent);
        return Files.readAllBytes(folder.resolve("stored"));
    }

    private Quarantine.Examined examined(String name, byte[] sent) throws IOException {
        var guard = new SecretGuard();
        try (var quarantine = new Quarantine(folder, guard, 4 << 20, VirusScanner.NONE, Clock.systemUTC())) {
            var examined = quarantine.examine("id", FileName.of(name, guard), new ByteArrayInputStream(sent));
            var stored = Files.readAllBytes(examined.file());
            assertThat(examined.size()).isEqualTo(stored.length);
            assertThat(examined.sha256()).isEqualTo(sha256(stored));
            Files.write(folder.resolve("stored"), stored);
            return examined;
        }
    }

    private static byte[] heic(byte[] exif, int shift) {
        var details = joined(new byte[4], exif);
        var shown = "what is shown".getBytes(ISO_8859_1);
        var entry = box("infe", new byte[] {2, 0, 0, 0, 0, 1, 0, 0, 'E', 'x', 'i', 'f', 0});
        var index = box("iinf", joined(new byte[] {0, 0, 0, 0, 0, 1}, entry));
        var head = box("ftyp", "heic\0\0\0\0mif1heic".getBytes(ISO_8859_1));
        var before = head.length + 12 + index.length + 8 + 22 + 8;
        var places = ByteBuffer.allocate(22)
                .put(new byte[] {0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1})
                .putInt(before + shift)
                .putInt(details.length)
                .array();
        var meta = box("meta", joined(new byte[4], joined(index, box("iloc", places))));
        return joined(joined(head, meta), box("mdat", joined(details, shown)));
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(ISO_8859_1))
                .put(content)
                .array();
    }

    private static byte[] ofParts(String format, int count) throws IOException {
        return switch (format) {
            case "jpg" -> inserted(picture("jpg"), 2, repeated(segment(0xfe, new byte[0]), count));
            case "png" -> inserted(picture("png"), 8 + 25, repeated(chunk("tEXt", new byte[0]), count));
            case "webp" -> {
                var shown = webpChunk("VP8L", new byte[] {0x2f, 7, 0, 1, 0});
                yield webp(joined(shown, repeated(webpChunk("XMP ", new byte[0]), count)));
            }
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static byte[] repeated(byte[] part, int count) {
        var all = ByteBuffer.allocate(part.length * count);
        for (var at = 0; at < count; at++) {
            all.put(part);
        }
        return all.array();
    }

    private static byte[] webp(byte[] chunks) {
        return joined(webpChunk("RIFF", joined("WEBP".getBytes(ISO_8859_1), chunks)), new byte[0]);
    }

    private static byte[] webpChunk(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(ISO_8859_1))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] detailed(String format, byte[] picture, int side) {
        var exif = joined(Exif.of(side), PLACE.getBytes(ISO_8859_1));
        return format.equals("jpg")
                ? inserted(
                        picture,
                        2,
                        joined(
                                segment(0xe1, joined("Exif\0\0".getBytes(ISO_8859_1), exif)),
                                segment(0xfe, PLACE.getBytes(ISO_8859_1))))
                // Behind the header, which has 13 bytes.
                : inserted(picture, 8 + 25, joined(chunk("eXIf", exif), chunk("zTXt", PLACE.getBytes(ISO_8859_1))));
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .putShort((short) (0xff00 | marker))
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        var named = joined(type.getBytes(ISO_8859_1), content);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (var at = 0; at < 64; at++) {
            image.setRGB(at % 8, at / 8, Color.RED.getRGB());
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] inserted(byte[] whole, int at, byte[] more) {
        return joined(joined(Arrays.copyOf(whole, at), more), Arrays.copyOfRange(whole, at, whole.length));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
