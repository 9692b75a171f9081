package dev.uketsuke.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A form with files, read as it arrives and never spooled: the fields before the first file are parameters at once, so
 * that the form's token is looked at before any file; those behind it once it was read.
 */
final class FormWithFiles extends HttpServletRequestWrapper {
    private static final int MOST_PART_HEADERS = 4096;
    /** Parts that are no chosen file; a field may come more than once, and a file field without a file. */
    private static final int MOST_OTHERS = 20;

    private static final int MOST_FIELD_BYTES = 64 * 1024;

    private final FileItemIterator parts;
    private final Map<String, String> fields = new HashMap<>();
    private @Nullable FileItemStream file;
    private int others;

    private FormWithFiles(HttpServletRequest request, FileItemIterator parts) {
        super(request);
        this.parts = parts;
    }

    /** @throws UnreadableException when it is no such form, or too much of one */
    static FormWithFiles read(HttpServletRequest request) throws IOException {
        var reader = new FileUpload();
        reader.setHeaderEncoding("UTF-8");
        reader.setPartHeaderSizeMax(MOST_PART_HEADERS);
        try {
            var form = new FormWithFiles(request, reader.getItemIterator(new ServletRequestContext(request)));
            form.toNextFile();
            return form;
        } catch (FileUploadException | MalformedStreamException | InvalidFileNameException e) {
            throw new UnreadableException(e);
        }
    }

    /** The next file that was chosen; whatever was not read of the one before is passed over. */
    Optional<FileItemStream> nextFile() throws IOException {
        toNextFile();
        var found = Optional.ofNullable(file);
        file = null;
        return found;
    }

    /** Reads the fields up to the next file, or to the end. */
    private void toNextFile() throws IOException {
        try {
            while (file == null && parts.hasNext()) {
                var part = parts.next();
                if (!part.isFormField()
                        && part.getName() != null
                        && !part.getName().isBlank()) {
                    file = part;
                    return;
                }
                if (++others > MOST_OTHERS) {
                    throw new UnreadableException(null);
                }
                if (part.isFormField()) {
                    field(part);
                }
            }
        } catch (FileUploadException | MalformedStreamException | InvalidFileNameException e) {
            throw new UnreadableException(e);
        }
    }

    private void field(FileItemStream part) throws IOException {
        try (var content = part.openStream()) {
            var bytes = content.readNBytes(MOST_FIELD_BYTES + 1);
            if (bytes.length > MOST_FIELD_BYTES) {
                throw new UnreadableException(null);
            }
            fields.putIfAbsent(part.getFieldName(), new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        return fields.getOrDefault(name, super.getParameter(name));
    }

    /** It cannot be read as a form. */
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    static final class UnreadableException extends IOException {
        private static final long serialVersionUID = 1L;

        UnreadableException(@Nullable Throwable cause) {
            super("This is no form with files, or its fields are too long", cause);
        }
    }
}
