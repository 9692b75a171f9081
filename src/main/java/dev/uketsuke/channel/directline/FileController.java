package dev.uketsuke.channel.directline;

import dev.uketsuke.attachment.AttachmentStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives files out by addresses that carry their own credential, and never for a browser to run. */
@RestController
final class FileController {
    private final AttachmentStore store;
    private final Tokens tokens;

    FileController(AttachmentStore store, Tokens tokens) {
        this.store = store;
        this.tokens = tokens;
    }

    @GetMapping("/v3/directline/attachments/{id}")
    ResponseEntity<InputStreamResource> download(
            @PathVariable String id, @RequestParam(name = "t", defaultValue = "") String credential)
            throws IOException {
        if (!tokens.links(credential, id)) {
            throw DirectLineException.forbidden("The address is expired or not valid; open the conversation again.");
        }
        var file = store.find(id).orElseThrow(() -> DirectLineException.notFound("The file is not there any more."));
        return ResponseEntity.ok()
                .contentType(type(file.type()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(() -> store.open(id)));
    }

    private static MediaType type(String found) {
        try {
            return MediaType.parseMediaType(found);
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
