package dev.uketsuke.attachment;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looking into files keeps a processor busy for seconds, and a virtual thread would not give it back meanwhile: on threads
 * of its own it leaves the server free to answer everybody else.
 */
final class ScanThreads implements AutoCloseable {
    private static final int WAITING = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SECONDS_TO_STOP = 10;

    private final ThreadPoolExecutor threads;
    private final Duration patience;

    /**
     * @param atOnce how many files are looked into at the same time
     * @param waiting how many more may wait for their turn
     * @param patience how long they wait for it
     */
    ScanThreads(int atOnce, int waiting, Duration patience) {
        this.patience = patience;
        threads = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name("file-scan-", 0).daemon().factory());
    }

    static ScanThreads onePerProcessor() {
        return new ScanThreads(Math.max(1, Runtime.getRuntime().availableProcessors()), WAITING, PATIENCE);
    }

    /**
     * Waits until the work is done; an interrupt of the one that waits stops it.
     *
     * @throws RejectedExecutionException when as many wait as may, or its turn does not come
     */
    <T> T run(Callable<T> work) throws IOException {
        var running = new FutureTask<>(work);
        threads.execute(running);
        try {
            return awaited(running);
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Nobody waits for the file any more");
        } catch (CancellationException e) {
            throw new IOException("The program stops before the file was looked into", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private <T> T awaited(FutureTask<T> running) throws InterruptedException, ExecutionException {
        try {
            return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (threads.remove(running)) {
                throw new RejectedExecutionException("The turn of a file did not come", e);
            }
            return running.get();
        }
    }

    int waiting() {
        return threads.getQueue().size();
    }

    /** Stops what runs, and lets nobody wait for what has not begun. */
    @Override
    public void close() {
        for (var waiting : threads.shutdownNow()) {
            if (waiting instanceof Future<?> future) {
                future.cancel(false);
            }
        }
        try {
            var _ = threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
