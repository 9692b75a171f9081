package dev.uketsuke.channel.directline;

import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.attachment.RefusedFileException;
import dev.uketsuke.channel.directline.Bearers.Seat;
import dev.uketsuke.channel.directline.Reception.ResourceResponse;
import dev.uketsuke.content.Packs;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes messages with files. */
@RestController
final class UploadController {
    private final Bearers bearers;
    private final AttachmentStore store;
    private final Reception reception;
    private final Refusals refusals;
    private final Streams streams;
    private final Packs packs;

    UploadController(
            Bearers bearers,
            AttachmentStore store,
            Reception reception,
            Refusals refusals,
            Streams streams,
            Packs packs) {
        this.bearers = bearers;
        this.store = store;
        this.reception = reception;
        this.refusals = refusals;
        this.streams = streams;
        this.packs = packs;
    }

    /** Stores a message with its files; the {@code userId} of the address is not read, the token names the user. */
    @PostMapping("/v3/directline/conversations/{conversation}/upload")
    ResourceResponse upload(@PathVariable String conversation, HttpServletRequest request) throws IOException {
        var seat = bearers.seat(request, conversation);
        reception.admit(seat);
        try {
            return accept(
                    seat,
                    Upload.read(
                            request, store, seat.id(), packs.current().policy().files()));
        } catch (RefusedFileException e) {
            var reason = refusals.text(e, seat.grant().language());
            // The client only shows that it failed; why, the bot says, and keeps no record of what was not sent.
            streams.notice(seat.id(), reason);
            throw DirectLineException.refusedFile(e.reason(), reason);
        }
    }

    private ResourceResponse accept(Seat seat, Upload upload) throws IOException {
        // Only a proven repeat or a refusal brought its files in vain: when accepting fails, the message may be stored
        // all the same.
        try {
            var accepted = reception.accept(seat, upload.posted(), upload.files());
            if (accepted.repeat()) {
                upload.giveUp();
            }
            return new ResourceResponse(accepted.echoActivityId());
        } catch (DirectLineException e) {
            upload.giveUp();
            throw e;
        }
    }
}
