package dev.uketsuke;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class RecurringTasksTest {
    @Autowired
    private Scheduler scheduler;

    @Test
    void the_scheduler_has_started_and_knows_what_recurs() {
        assertThat(scheduler.getSchedulerState().isStarted()).isTrue();
        assertThat(scheduler.getScheduledExecutions())
                .extracting(one -> one.getTaskInstance().getTaskName())
                .contains("retention", "draft-expiry");
    }
}
