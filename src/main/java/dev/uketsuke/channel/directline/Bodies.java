package dev.uketsuke.channel.directline;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;

/** Reads bodies, but never more of one than was agreed. */
final class Bodies {
    private static final int SMALL = 16 * 1024;

    private Bodies() {}

    static byte[] read(HttpServletRequest request, int most) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        return read(request.getInputStream(), most);
    }

    static byte[] read(InputStream in, int most) throws IOException {
        var body = in.readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge(most);
        }
        return body;
    }

    /** The few fields of a request; an absent body has none. */
    static JsonNode fields(HttpServletRequest request) throws IOException {
        var body = read(request, SMALL);
        var fields = body.length == 0 ? NullNode.instance : json(body);
        if (fields.isNull()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!fields.isObject()) {
            throw DirectLineException.badRequest("The body is not one JSON object.");
        }
        return fields;
    }

    /** A field that holds a text; empty when it is absent. */
    static String text(JsonNode fields, String name) {
        var field = fields.path(name);
        if (!field.isMissingNode() && !field.isNull() && !field.isString()) {
            throw DirectLineException.badRequest("'" + name + "' is not a text.");
        }
        return field.asString("");
    }

    static JsonNode json(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            throw DirectLineException.badRequest("The body is not valid JSON in UTF-8.");
        }
    }

    private static DirectLineException tooLarge(int most) {
        return DirectLineException.tooLarge("The body has more than " + most + " bytes.");
    }
}
