package dev.uketsuke.conversation;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Works what was accepted: conversations side by side, each in the order of its messages. Wake-ups say where to look;
 * a poll finds whatever no wake-up announced, such as what a crash left behind.
 */
final class Workers {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int POLLED = 500;

    private final Tables tables;
    private final TurnRunner turns;
    private final Sending sending;
    private final Leases leases;
    private final Lanes lanes;
    private final Clock clock;
    private final ConversationSettings settings;
    /** Conversations that have a thread; true when something came for them meanwhile. */
    private final ConcurrentHashMap<String, Boolean> busy = new ConcurrentHashMap<>();

    private volatile @Nullable ExecutorService threads;
    /** Turns compute on threads that the system shares out: one that takes long keeps no request waiting. */
    private @Nullable ExecutorService computing;

    private @Nullable ScheduledExecutorService poll;

    Workers(
            Tables tables,
            TurnRunner turns,
            Sending sending,
            Leases leases,
            Lanes lanes,
            Wakeups wakeups,
            Clock clock,
            ConversationSettings settings) {
        this.tables = tables;
        this.turns = turns;
        this.sending = sending;
        this.leases = leases;
        this.lanes = lanes;
        this.clock = clock;
        this.settings = settings;
        wakeups.onAnnouncement((conversationId, change) -> {
            if (change == Wakeups.Change.ACCEPTED) {
                wake(conversationId);
            }
        });
    }

    /** Has a conversation worked soon; returns at once. */
    void wake(String conversationId) {
        var running = threads;
        if (running == null || Boolean.TRUE.equals(busy.merge(conversationId, false, (_, _) -> true))) {
            return;
        }
        try {
            running.execute(() -> work(conversationId));
        } catch (RejectedExecutionException e) {
            // Stopping: the row stays open and is worked after the next start.
            busy.remove(conversationId);
        }
    }

    private void work(String conversationId) {
        do {
            busy.put(conversationId, false);
            try {
                lanes.in(conversationId, () -> workInLane(conversationId));
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("The database did not answer while {} was worked: {}", conversationId, TurnRunner.name(e));
            } catch (RuntimeException e) {
                LOG.error("Work on {} ended unexpectedly: {}", conversationId, TurnRunner.name(e));
            } catch (Error e) {
                // Whatever broke must not shut this conversation out until the next start.
                busy.remove(conversationId);
                throw e;
            }
        } while (!busy.remove(conversationId, false));
    }

    private boolean workInLane(String conversationId) {
        compute(() -> turns.run(conversationId, 0));
        // Not while computing: a slow channel keeps nobody's turn waiting.
        sending.send(conversationId);
        leases.release(conversationId);
        return true;
    }

    private void compute(Runnable turn) {
        try {
            CompletableFuture.runAsync(turn, Objects.requireNonNull(computing)).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }

    private void poll() {
        try {
            tables.inbound().waiting(clock.instant(), POLLED).forEach(this::wake);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The database cannot be searched for open messages: {}", TurnRunner.name(e));
        }
    }

    void start() {
        computing = Executors.newFixedThreadPool(
                settings.workers(),
                Thread.ofPlatform().name("conversation-turn-", 0).daemon().factory());
        threads = Executors.newVirtualThreadPerTaskExecutor();
        poll = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("conversation-poll").daemon().factory());
        var every = settings.poll().toMillis();
        var _ = poll.scheduleWithFixedDelay(this::poll, 0, every, TimeUnit.MILLISECONDS);
    }

    /** Lets turns that have begun end; everything else stays open in the database. */
    void stop() {
        var polling = poll;
        var running = threads;
        var turning = computing;
        if (polling == null || running == null || turning == null) {
            return;
        }
        threads = null;
        poll = null;
        polling.shutdownNow();
        running.shutdown();
        try {
            if (!running.awaitTermination(settings.stop().toMillis(), TimeUnit.MILLISECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException e) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
        turning.shutdownNow();
        try {
            leases.releaseAll();
        } catch (DataAccessException | TransactionException e) {
            LOG.info("The leases could not be given back and will expire: {}", TurnRunner.name(e));
        }
    }

    boolean isRunning() {
        return threads != null;
    }
}
