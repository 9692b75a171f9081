package dev.uketsuke.channel.directline;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.channel.directline.Bearers.Seat;
import dev.uketsuke.channel.directline.Conversations.Page;
import dev.uketsuke.conversation.Arrival;
import dev.uketsuke.conversation.Inbox;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes what a requester says and hands out what the log holds. */
@RestController
@RequestMapping("/v3/directline/conversations/{conversation}")
final class ActivityController {
    private static final Logger LOG = LoggerFactory.getLogger(ActivityController.class);

    private final Bearers bearers;
    private final Conversations conversations;
    private final Inbox inbox;
    private final Streams streams;
    private final Limits limits;
    private final Tokens tokens;
    private final DirectLineSettings settings;

    ActivityController(
            Bearers bearers,
            Conversations conversations,
            Inbox inbox,
            Streams streams,
            Limits limits,
            Tokens tokens,
            DirectLineSettings settings) {
        this.bearers = bearers;
        this.conversations = conversations;
        this.inbox = inbox;
        this.streams = streams;
        this.limits = limits;
        this.tokens = tokens;
        this.settings = settings;
    }

    /** Under which id an activity stands in the log. */
    record ResourceResponse(String id) {}

    /** Stores what was posted and answers at once; the bot's reply comes by the stream, or by polling. */
    @PostMapping("/activities")
    ResourceResponse post(@PathVariable String conversation, HttpServletRequest request) throws IOException {
        var seat = bearers.seat(request, conversation);
        return new ResourceResponse(take(seat, PostedActivity.read(Bodies.read(request, PostedActivity.MOST_BYTES))));
    }

    /** What came after a watermark: never an error where a client could do without one, for it would stop asking. */
    @GetMapping(path = "/activities", produces = MediaType.APPLICATION_JSON_VALUE)
    String poll(
            @PathVariable String conversation,
            @RequestParam(required = false) @Nullable String watermark,
            HttpServletRequest request) {
        var seen = Watermarks.read(watermark);
        var grant = bearers.grant(request, conversation);
        var sets = new ActivitySets(Addresses.base(), grant, tokens);
        try {
            return sets.of(conversations.after(bearers.seat(grant).id(), seen));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The database did not answer; a client that polls was told that there is nothing new", e);
            return sets.of(new Page(List.of(), seen));
        }
    }

    private String take(Seat seat, PostedActivity posted) {
        if (posted.silent()) {
            return Names.random();
        }
        limits.message(seat.grant().conversation());
        return accept(seat, posted, List.of());
    }

    private String accept(Seat seat, PostedActivity posted, List<Attachment> files) {
        var grant = seat.grant();
        var mark = posted.clientActivityId();
        var accepted = inbox.accept(new Arrival(
                DirectLineDriver.CHANNEL,
                grant.conversation(),
                // A client without marks cannot repeat itself: each of its messages is a new one.
                mark == null ? "own:" + Names.random() : "client:" + mark,
                grant.user(),
                posted.language(grant.language()),
                posted.zone(settings.timeZone()),
                posted.utterance(files),
                mark,
                null,
                null));
        streams.typing(seat.id());
        return accepted.echoActivityId();
    }
}
