package dev.uketsuke.channel;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.DeliveryModes;
import com.microsoft.bot.schema.ExpectedReplies;
import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.channel.card.ActivityJson;
import dev.uketsuke.channel.card.MessageActivities;
import dev.uketsuke.conversation.Arrival;
import dev.uketsuke.conversation.Inbox;
import dev.uketsuke.conversation.InlineTurns;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.TurnPendingException;
import dev.uketsuke.privacy.SecretGuard;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/messages}: takes Bot Framework activities, in the SDK's JSON and none of Spring's. */
@RestController
final class MessagesController {
    private static final Logger LOG = LoggerFactory.getLogger(MessagesController.class);
    private static final int MOST_BYTES = 256 * 1024;

    private final Callers callers;
    private final ServiceUrls serviceUrls;
    private final Inbox inbox;
    private final InlineTurns inlineTurns;
    private final SecretGuard guard;

    MessagesController(BotSettings settings, Inbox inbox, InlineTurns inlineTurns, SecretGuard guard) {
        this.callers = new Callers(settings);
        this.serviceUrls = new ServiceUrls(settings);
        this.inbox = inbox;
        this.inlineTurns = inlineTurns;
        this.guard = guard;
    }

    // Only JSON: a page of another site cannot send that here without asking first.
    @PostMapping(path = "/api/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> receive(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization)
            throws IOException {
        var activity = activity(request.getInputStream().readNBytes(MOST_BYTES + 1));
        var expectsReplies = DeliveryModes.EXPECT_REPLIES.toString().equals(activity.getDeliveryMode());
        var invoked = activity.isType(ActivityTypes.INVOKE);
        var inline = expectsReplies || invoked;
        ActivityCheck.check(activity, expectsReplies, guard);
        callers.check(authorization, activity, isLocal(request));
        if (!serviceUrls.allowed(activity.getServiceUrl())) {
            if (!inline) {
                throw new RefusedException(
                        HttpStatus.FORBIDDEN,
                        "Answers may not be sent to this serviceUrl: list it in uketsuke.bot.allowed-service-urls, or"
                                + " ask with deliveryMode expectReplies.");
            }
            activity.setServiceUrl(null);
        }
        var said = ActivityReader.read(activity).stream()
                .filter(Incoming::wantsAnswer)
                .map(incoming -> arrival(activity, incoming))
                .toList();
        if (!inline) {
            said.forEach(inbox::accept);
            return ResponseEntity.accepted().build();
        }
        if (invoked && said.isEmpty()) {
            return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
        }
        var rows =
                said.stream().flatMap(each -> inlineTurns.answer(each).stream()).toList();
        return json(expectsReplies ? new ExpectedReplies(replies(activity, rows)) : InvokeAnswer.of(rows));
    }

    private static Activity activity(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new RefusedException(
                    HttpStatus.CONTENT_TOO_LARGE, "An activity may have at most " + MOST_BYTES + " bytes.");
        }
        try {
            return ActivityJson.read(body, Activity.class);
        } catch (IOException e) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST, "The body is not a Bot Framework activity: send one JSON object.");
        }
    }

    private static boolean isLocal(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Arrival arrival(Activity activity, Incoming incoming) {
        return new Arrival(
                BotFrameworkDriver.channel(activity.getChannelId()),
                activity.getConversation().getId(),
                incoming.key(),
                Sender.id(activity),
                ActivityReader.language(activity),
                ActivityReader.zone(activity),
                incoming.utterance(),
                null,
                activity.getServiceUrl() == null
                        ? null
                        : ConversationAddress.of(activity).write(),
                Envelope.write(activity));
    }

    private static List<Activity> replies(Activity activity, List<OutgoingRow> rows) {
        // The caller's own address back: it knows it already, and nothing is sent there.
        var reference = ConversationAddress.of(activity).reference();
        return rows.stream()
                .filter(row -> !row.replaces())
                .map(row -> MessageActivities.whole(row, Attachment::id).applyConversationReference(reference))
                .toList();
    }

    private static ResponseEntity<byte[]> json(Object body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ActivityJson.bytes(body));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException e) {
        return problem(e.status(), String.valueOf(e.getMessage()));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> storeAway(RuntimeException e) {
        LOG.error("The database did not answer; the channel was told to try again", e);
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "Nothing was lost. Please send it again in a few seconds.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notYetWorked(TurnPendingException e) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
