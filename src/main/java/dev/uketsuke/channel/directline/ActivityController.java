package dev.uketsuke.channel.directline;

import dev.uketsuke.channel.directline.Conversations.Page;
import dev.uketsuke.channel.directline.Reception.ResourceResponse;
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
    private final Reception reception;
    private final Tokens tokens;

    ActivityController(Bearers bearers, Conversations conversations, Reception reception, Tokens tokens) {
        this.bearers = bearers;
        this.conversations = conversations;
        this.reception = reception;
        this.tokens = tokens;
    }

    /** Stores what was posted and answers at once; the bot's reply comes by the stream, or by polling. */
    @PostMapping("/activities")
    ResourceResponse post(@PathVariable String conversation, HttpServletRequest request) throws IOException {
        var seat = bearers.seat(request, conversation);
        var posted = PostedActivity.read(Bodies.read(request, PostedActivity.MOST_BYTES));
        if (posted.silent()) {
            return new ResourceResponse(Names.random());
        }
        reception.admit(seat);
        posted.refuseFiles();
        return new ResourceResponse(reception.accept(seat, posted, List.of()).echoActivityId());
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
}
