package dev.uketsuke.channel.directline;

import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.attachment.RefusedFileException;
import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.attachment.Taken;
import dev.uketsuke.intake.FileLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A message with files, read as it arrives: each file goes straight into the quarantine, none is spooled by the server.
 * All of it is taken or nothing.
 */
final class Upload {
    private static final int MOST_PART_HEADERS = 4096;
    private static final byte[] SILENT_MESSAGE = "{\"type\":\"message\"}".getBytes(StandardCharsets.UTF_8);

    private final AttachmentStore store;
    private final String conversation;
    private final FileLimits limits;
    private final List<Taken> files = new ArrayList<>();
    private @Nullable PostedActivity posted;

    private Upload(AttachmentStore store, String conversation, FileLimits limits) {
        this.store = store;
        this.conversation = conversation;
        this.limits = limits;
    }

    /**
     * @throws RefusedFileException when one of the files is not taken; the others are given up too
     * @throws IOException when the client stopped in the middle
     */
    static Upload read(HttpServletRequest request, AttachmentStore store, String conversation, FileLimits limits)
            throws IOException {
        var upload = new Upload(store, conversation, limits);
        try {
            if (multipart(request)) {
                upload.parts(request);
            } else {
                upload.take(name(request), request.getContentLengthLong(), request.getInputStream());
            }
            return upload;
        } catch (IOException | RuntimeException e) {
            upload.giveUp();
            throw e;
        }
    }

    PostedActivity posted() {
        return posted == null ? PostedActivity.read(SILENT_MESSAGE) : posted;
    }

    List<Taken> files() {
        return List.copyOf(files);
    }

    /** Gives up the files, because their message did not become one. */
    void giveUp() throws IOException {
        for (var file : files) {
            store.discard(file.file().id());
        }
        files.clear();
    }

    private void parts(HttpServletRequest request) throws IOException {
        var reader = new FileUpload();
        // Web Chat writes names as they are, in UTF-8.
        reader.setHeaderEncoding("UTF-8");
        reader.setPartHeaderSizeMax(MOST_PART_HEADERS);
        try {
            var parts = reader.getItemIterator(new ServletRequestContext(request));
            while (parts.hasNext()) {
                part(parts);
            }
        } catch (InvalidFileNameException e) {
            throw DirectLineException.badRequest("The name of a file holds a character that no name may hold.");
        } catch (FileUploadException e) {
            throw DirectLineException.badRequest("The upload is not valid multipart/form-data.");
        }
    }

    private void part(FileItemIterator parts) throws IOException, FileUploadException {
        FileItemStream part = parts.next();
        try (var content = part.openStream()) {
            if (activity(part)) {
                posted = PostedActivity.read(Bodies.read(content, PostedActivity.MOST_BYTES));
            } else {
                var said = posted == null ? -1 : posted.sizeOf(files.size());
                take(Objects.requireNonNullElse(part.getName(), ""), said, content);
            }
        }
    }

    /** By the size that the client says, which only decides how much is not even read. */
    private void take(String name, long said, InputStream content) throws IOException {
        var file = name.isBlank() ? "file" : name;
        var bytes = files.stream().mapToLong(taken -> taken.file().size()).sum();
        var verdict = limits.of(Math.max(0, said), files.size(), bytes);
        if (verdict != FileLimits.Verdict.TAKEN) {
            throw new RefusedFileException(Reason.valueOf(verdict.name()), file, limits.limit(verdict));
        }
        files.add(store.take(conversation, file, content));
    }

    private static boolean activity(FileItemStream part) {
        return "activity".equals(part.getFieldName())
                || Objects.requireNonNullElse(part.getContentType(), "")
                        .startsWith("application/vnd.microsoft.activity");
    }

    private static boolean multipart(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/");
    }

    /** A single file may come as the whole body. */
    private static String name(HttpServletRequest request) {
        var disposition = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        try {
            var name = disposition == null
                    ? null
                    : ContentDisposition.parse(disposition).getFilename();
            return Objects.requireNonNullElse(name, "");
        } catch (IllegalArgumentException e) {
            throw DirectLineException.badRequest("The header Content-Disposition cannot be read.");
        }
    }
}
