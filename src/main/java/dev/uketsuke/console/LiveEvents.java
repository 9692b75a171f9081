package dev.uketsuke.console;

import dev.uketsuke.ticket.TicketHistory;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages of the console that something was done about a request, wherever it was done: the history's last id
 * is read once a second while anybody listens. A hint only; pages also fetch themselves anew from time to time.
 */
@Controller
class LiveEvents {
    private static final Logger LOG = LoggerFactory.getLogger(LiveEvents.class);
    private static final int MOST = 500;
    private static final int BEATS = 15;

    private final TicketHistory history;
    private final List<SseEmitter> pages = new CopyOnWriteArrayList<>();
    private long last = -1;
    private int silent;

    LiveEvents(TicketHistory history) {
        this.history = history;
    }

    @GetMapping("/console/events")
    SseEmitter listen() {
        var page = new SseEmitter(0L);
        if (pages.size() >= MOST) {
            page.complete();
            return page;
        }
        page.onCompletion(() -> pages.remove(page));
        page.onError(_ -> pages.remove(page));
        pages.add(page);
        send(page, SseEmitter.event().comment("open"));
        return page;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        if (pages.isEmpty()) {
            last = -1;
            return;
        }
        try {
            tell(history.last());
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database did not answer; pages fetch themselves anew later");
        }
    }

    private void tell(long now) {
        var news = last >= 0 && now != last;
        last = now;
        if (!news && ++silent < BEATS) {
            return;
        }
        silent = 0;
        for (var page : pages) {
            send(
                    page,
                    news
                            ? SseEmitter.event()
                                    .id(Long.toString(now))
                                    .name("changed")
                                    .data(now)
                            : SseEmitter.event().comment("still here"));
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
