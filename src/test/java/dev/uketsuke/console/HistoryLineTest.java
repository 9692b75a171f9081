package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Entry;
import dev.uketsuke.ticket.Submissions;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryLineTest {
    private static final Actor SUZUKI = Actor.agent("suzuki");

    @Test
    void a_memo_is_internal_wherever_it_goes_although_the_requester_hears_who_works_the_request() {
        assertThat(inside(SUZUKI, new Act.Released("Look at the proxy"))).isTrue();
        assertThat(inside(SUZUKI, new Act.Reassigned("tanaka", "Look at the proxy")))
                .isTrue();
        assertThat(inside(SUZUKI, new Act.Released(""))).isFalse();
        assertThat(inside(SUZUKI, new Act.Reassigned("tanaka", " "))).isFalse();
    }

    @Test
    void what_concerns_agents_alone_is_internal_and_what_the_requester_did_is_not() {
        assertThat(inside(SUZUKI, new Act.Noted("They are upset"))).isTrue();
        assertThat(inside(SUZUKI, new Act.Linked("REQ-2026-000002"))).isTrue();
        assertThat(inside(Actor.requester("r"), new Act.Linked("REQ-2026-000002")))
                .isFalse();
        assertThat(inside(Actor.requester("r"), new Act.SaidOnDuplicate("REQ-2026-000002", "And?", List.of())))
                .isTrue();
        assertThat(inside(SUZUKI, new Act.Replied("We look into it", List.of())))
                .isFalse();
    }

    private static boolean inside(Actor actor, Act act) {
        return HistoryLine.inside(new Entry(1, "REQ-2026-000001", Submissions.MORNING, actor, act));
    }
}
