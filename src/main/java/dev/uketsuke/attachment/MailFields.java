package dev.uketsuke.attachment;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/** The fields above a mail or above one part of it. */
final class MailFields {
    private static final Pattern FOLD = Pattern.compile("\\r?\\n(?=[ \\t])");
    /** As Japanese mail programs write them, which use more characters than the names stand for. */
    private static final Map<Charset, Charset> AS_WRITTEN = Map.of(
            Charset.forName("ISO-2022-JP"), Decoding.JAPANESE_MAIL,
            Charset.forName("Shift_JIS"), Decoding.JAPANESE_WINDOWS);

    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final List<String> all = new ArrayList<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();

    /** The first of two fields of the same name counts, as mail programs have it. */
    void add(Field field) throws MimeException {
        var name = field.getName().strip().toLowerCase(Locale.ROOT);
        var raw = field.getRaw().toByteArray();
        var line = FOLD.matcher(Decoding.text(raw, null)).replaceAll("");
        var body = line.substring(line.indexOf(':') + 1).strip();
        all.add(body);
        bodies.putIfAbsent(name, body);
        if (name.equals("content-disposition") || name.equals("content-type")) {
            var read = RawFieldParser.DEFAULT.parseField(field.getRaw());
            var mapping = new MimeParameterMapping();
            RawFieldParser.DEFAULT
                    .parseRawBody(read)
                    .getParams()
                    .forEach(parameter -> mapping.addParameter(parameter.getName(), parameter.getValue()));
            mapping.getParameters().forEach((key, value) -> parameters.putIfAbsent(key, value));
        }
    }

    /** What stands behind a name, as it is written; empty when there is no such field. */
    String plain(String name) {
        return bodies.getOrDefault(name, "");
    }

    /** What stands behind a name, for people to read. */
    String words(String name) {
        return decoded(plain(name));
    }

    /** The decoded words of all fields that are encoded, one a line. */
    String encoded() {
        return all.stream()
                .filter(body -> body.contains("=?"))
                .map(MailFields::decoded)
                .collect(Collectors.joining("\n"));
    }

    /** Empty when the part has none. */
    String fileName() {
        return Stream.of("filename", "name")
                .map(key -> decoded(Decoding.again(parameters.getOrDefault(key, ""))))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Whether it says that it is no part of the text. */
    boolean attached() {
        return plain("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** As it is where it cannot be decoded. */
    private static String decoded(String text) {
        try {
            return text.contains("=?")
                    ? DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, StandardCharsets.UTF_8, AS_WRITTEN)
                    : text;
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
