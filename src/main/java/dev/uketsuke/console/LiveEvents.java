package dev.uketsuke.console;

import dev.uketsuke.conversation.ActivityLog;
import dev.uketsuke.ticket.TicketHistory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages of the console that something was done about a request, wherever it was done: the history's last id
 * is read four times a second while anybody listens. Who begins to listen is told at once, since something may have been
 * done while the page was loaded. A page of one request is also told that something was said in its conversation, or came
 * through to the requester. Hints only; pages also fetch themselves anew from time to time.
 */
@Controller
class LiveEvents implements LogoutHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LiveEvents.class);
    private static final int MOST = 500;
    private static final int BEATS = 60;

    private final TicketHistory history;
    private final Map<SseEmitter, String> sessions = new ConcurrentHashMap<>();
    private final Set<SseEmitter> pages = sessions.keySet();
    private final ActivityLog log;
    private final Queue<SseEmitter> spokenTo = new ConcurrentLinkedQueue<>();
    private final Queue<SseEmitter> joined = new ConcurrentLinkedQueue<>();
    private long last = -1;
    private int silent;

    LiveEvents(TicketHistory history, ActivityLog log) {
        this.history = history;
        this.log = log;
    }

    /** @param conversation that the page shows; null when it shows none */
    @GetMapping("/console/events")
    SseEmitter listen(@RequestParam(required = false) @Nullable String conversation, HttpSession session) {
        var page = new SseEmitter(0L);
        if (pages.size() >= MOST) {
            page.complete();
            return page;
        }
        AutoCloseable following =
                conversation == null ? () -> {} : log.onAppend(conversation, () -> spokenTo.add(page));
        page.onCompletion(() -> {
            pages.remove(page);
            end(following);
        });
        page.onError(_ -> pages.remove(page));
        sessions.put(page, session.getId());
        send(page, SseEmitter.event().comment("open"));
        joined.add(page);
        return page;
    }

    @Scheduled(fixedDelayString = "PT0.25S")
    void look() {
        if (pages.isEmpty()) {
            last = -1;
            joined.clear();
            spokenTo.clear();
            return;
        }
        drained(spokenTo)
                .forEach(page -> send(page, SseEmitter.event().name("said").data("")));
        try {
            tell(history.last(), drained(joined));
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database did not answer; pages fetch themselves anew later");
        }
    }

    /** Whoever signs out is told nothing more. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var session = request.getSession(false);
        if (session != null) {
            sessions.forEach((page, listening) -> {
                if (listening.equals(session.getId())) {
                    page.complete();
                }
            });
        }
    }

    /** Open pages would otherwise hold up the end of the program; they ask again by themselves. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        pages.forEach(SseEmitter::complete);
    }

    private static void end(AutoCloseable following) {
        try {
            following.close();
        } catch (Exception e) {
            throw new IllegalStateException("A page that is gone is still told what is said", e);
        }
    }

    /** Each page once, however often it came. */
    private static List<SseEmitter> drained(Queue<SseEmitter> queue) {
        var drained = new LinkedHashSet<SseEmitter>();
        for (var page = queue.poll(); page != null; page = queue.poll()) {
            drained.add(page);
        }
        return new ArrayList<>(drained);
    }

    private void tell(long now, List<SseEmitter> newcomers) {
        var news = now != last;
        last = now;
        for (var page : news ? pages : newcomers) {
            send(page, SseEmitter.event().id(Long.toString(now)).name("changed").data(now));
        }
        silent = news ? 0 : silent + 1;
        if (silent >= BEATS) {
            silent = 0;
            pages.forEach(page -> send(page, SseEmitter.event().comment("still here")));
        }
    }

    private void send(SseEmitter page, SseEmitter.SseEventBuilder event) {
        try {
            page.send(event);
        } catch (IOException | IllegalStateException gone) {
            pages.remove(page);
        }
    }
}
