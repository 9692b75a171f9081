package dev.uketsuke.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.privacy.SecretGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file is looked into at a time here, and none may wait beside it but one. */
class ScanThreadsTest {
    private final ScanThreads threads = new ScanThreads(1, 1, Duration.ofHours(1));
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        threads.close();
    }

    @Test
    void files_are_looked_into_beside_the_threads_that_answer_requests() throws Exception {
        var asked = CompletableFuture.supplyAsync(
                () -> run(() -> Thread.currentThread().isVirtual()), Thread::startVirtualThread);

        assertThat(asked.get()).isFalse();
    }

    @Test
    void a_file_for_which_there_is_no_place_is_refused_and_taken_when_it_is_sent_again() throws Exception {
        try (var quarantine =
                new Quarantine(folder, new SecretGuard(), 1 << 20, VirusScanner.NONE, Clock.systemUTC(), threads)) {
            var first = lasting();
            var second = waiting();

            assertThatThrownBy(() -> examined(quarantine))
                    .asInstanceOf(type(RefusedFileException.class))
                    .extracting(RefusedFileException::reason)
                    .isEqualTo(Reason.BUSY);
            assertThat(left()).isZero();

            end.countDown();
            first.get();
            second.get();
            assertThat(examined(quarantine).scan()).isEqualTo(Scan.RELEASED);
        }
    }

    @Test
    void who_does_not_wait_any_more_stops_the_work() throws Exception {
        var asking = new CompletableFuture<Thread>();
        var refused = CompletableFuture.supplyAsync(() -> {
            asking.complete(Thread.currentThread());
            return run(this::blocked);
        });
        begun.await();
        asking.get().interrupt();

        interrupted.await();
        assertThatThrownBy(refused::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(InterruptedIOException.class);
    }

    @Test
    void at_the_end_of_the_program_nobody_waits_for_ever() throws Exception {
        var first = lasting();
        var second = waiting();

        threads.close();

        interrupted.await();
        assertThatThrownBy(first::join).isInstanceOf(CompletionException.class);
        assertThatThrownBy(second::join).isInstanceOf(CompletionException.class);
    }

    @Test
    void a_file_whose_turn_does_not_come_is_given_up_and_not_looked_into_later() throws Exception {
        try (var impatient = new ScanThreads(1, 1, Duration.ofMillis(1))) {
            var first = CompletableFuture.supplyAsync(() -> run(impatient, this::blocked), Thread::startVirtualThread);
            begun.await();

            assertThatThrownBy(() -> impatient.run(() -> true)).isInstanceOf(RejectedExecutionException.class);
            assertThat(impatient.waiting()).isZero();

            end.countDown();
            assertThat(first.get()).isTrue();
        }
    }

    @Test
    void what_goes_wrong_is_told_as_it_is() {
        assertThatThrownBy(() -> threads.run(() -> {
                    throw new IOException("torn");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("torn");
        assertThatThrownBy(() -> threads.run(() -> {
                    throw new IllegalArgumentException("odd");
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private CompletableFuture<Boolean> lasting() throws InterruptedException {
        var running = CompletableFuture.supplyAsync(() -> run(this::blocked), Thread::startVirtualThread);
        begun.await();
        return running;
    }

    private CompletableFuture<Boolean> waiting() {
        var waiting = CompletableFuture.supplyAsync(() -> run(() -> true), Thread::startVirtualThread);
        while (threads.waiting() == 0) {
            Thread.onSpinWait();
        }
        return waiting;
    }

    private boolean blocked() throws InterruptedException {
        begun.countDown();
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
        }
    }

    private <T> T run(Callable<T> work) {
        return run(threads, work);
    }

    private static <T> T run(ScanThreads threads, Callable<T> work) {
        try {
            return threads.run(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Quarantine.Examined examined(Quarantine quarantine) throws IOException {
        return quarantine.examine(
                "id", FileName.of("log.txt", new SecretGuard()), new ByteArrayInputStream(new byte[] {'x'}));
    }

    private long left() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.endsWith("id")).count();
        }
    }
}
