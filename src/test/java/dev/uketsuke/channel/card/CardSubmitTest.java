package dev.uketsuke.channel.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.conversation.Utterance.Action;
import dev.uketsuke.conversation.Utterance.Tapped;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardSubmitTest {
    @Test
    void inputs_are_read_as_values_of_their_slots() {
        var submit = Map.of(
                "card",
                "k-3-1",
                "action",
                "answer",
                "affected-count",
                30,
                "ongoing",
                "yes",
                "no-phone-calls",
                true,
                "msteams",
                Map.of("type", "x"),
                "NotASlot",
                "dropped",
                "nested",
                List.of("dropped"));

        assertThat(CardSubmit.read(submit))
                .contains(new Tapped(
                        "k-3-1",
                        Action.ANSWER,
                        null,
                        Map.of(
                                new Slot("affected-count"), "30",
                                new Slot("ongoing"), "yes",
                                new Slot("no-phone-calls"), "true")));
    }

    @Test
    void an_edit_names_the_row_that_it_is_about() {
        assertThat(CardSubmit.read(Map.of("card", "k", "action", "edit", "about", "started-at")))
                .contains(new Tapped("k", Action.EDIT, new Slot("started-at"), Map.of()));
    }

    @Test
    void what_is_of_no_card_of_ours_is_nothing() {
        assertThat(CardSubmit.read(null)).isEmpty();
        assertThat(CardSubmit.read("text")).isEmpty();
        assertThat(CardSubmit.read(Map.of("action", "answer"))).isEmpty();
        assertThat(CardSubmit.read(Map.of("card", "k", "action", "explode"))).isEmpty();
    }
}
