package dev.uketsuke.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import dev.uketsuke.channel.card.ActivityJson;
import dev.uketsuke.conversation.Utterance;
import dev.uketsuke.conversation.Utterance.Action;
import dev.uketsuke.conversation.Utterance.Joined;
import dev.uketsuke.conversation.Utterance.Said;
import dev.uketsuke.conversation.Utterance.Tapped;
import dev.uketsuke.conversation.Utterance.Unsupported;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedActivitiesTest {
    static Activity recorded(String name) throws IOException {
        return ActivityJson.read(json(name), Activity.class);
    }

    static byte[] json(String name) throws IOException {
        try (var file = RecordedActivitiesTest.class.getResourceAsStream("/activities/" + name + ".json")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    private static List<Utterance> utterances(String name) throws IOException {
        return ActivityReader.read(recorded(name)).stream()
                .map(Incoming::utterance)
                .toList();
    }

    @Test
    void a_message_is_said_once_although_teams_adds_it_as_html() throws IOException {
        assertThat(utterances("message")).containsExactly(new Said("昨日から Outlook が起動しません", List.of()));
        assertThat(ActivityReader.language(recorded("message"))).isEqualTo(Language.JA);
        assertThat(ActivityReader.zone(recorded("message"))).hasToString("Asia/Tokyo");
    }

    @Test
    void the_mention_of_the_bot_and_its_blanks_are_removed() throws IOException {
        assertThat(utterances("mention"))
                .containsExactly(new Said("All tills are down since 6 this morning", List.of()));
        assertThat(ActivityReader.language(recorded("mention"))).isEqualTo(Language.EN);
        assertThat(ActivityReader.zone(recorded("mention"))).hasToString("America/New_York");
    }

    @Test
    void a_mention_of_somebody_else_stays() throws IOException {
        var activity = recorded("mention");
        activity.getRecipient().setId("28:another-bot");

        assertThat(ActivityReader.read(activity).getFirst().utterance())
                .isEqualTo(new Said("<at>Uketsuke</at> All tills are down since 6 this morning", List.of()));
    }

    @Test
    void an_arrival_told_twice_has_one_key() throws IOException {
        var installed = ActivityReader.read(recorded("install"));
        var added = ActivityReader.read(recorded("members-added"));

        assertThat(installed).isEqualTo(added).containsExactly(new Incoming("joined", new Joined()));
    }

    @Test
    void a_card_submit_is_a_tap() throws IOException {
        assertThat(utterances("card-submit"))
                .containsExactly(new Tapped(
                        "c1.3.1",
                        Action.ANSWER,
                        null,
                        Map.of(new Slot("affected-count"), "30", new Slot("frequency"), "always")));
    }

    @Test
    void an_executed_card_action_is_a_tap() throws IOException {
        assertThat(utterances("invoke"))
                .containsExactly(new Tapped("c1.3.1", Action.EDIT, new Slot("started-at"), Map.of()));
    }

    @Test
    void an_edit_is_no_repeat_of_the_message_that_it_edits() throws IOException {
        var edit = ActivityReader.read(recorded("edit")).getFirst();

        assertThat(edit.utterance()).isEqualTo(new Unsupported("messageUpdate"));
        assertThat(edit.wantsAnswer()).isTrue();
        assertThat(edit.key())
                .isNotEqualTo(
                        ActivityReader.read(recorded("message")).getFirst().key());
    }

    @Test
    void a_file_is_said_to_be_unreadable_and_its_words_are_kept() throws IOException {
        assertThat(utterances("file")).containsExactly(new Said("ログです", List.of()), new Unsupported("file"));
        assertThat(ActivityReader.read(recorded("file"))).allMatch(Incoming::wantsAnswer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete", "reaction", "unknown-type", "uninstall"})
    void what_nobody_wrote_is_unsupported_and_left_without_an_answer(String name) throws IOException {
        assertThat(ActivityReader.read(recorded(name))).singleElement().satisfies(incoming -> {
            assertThat(incoming.utterance())
                    .isEqualTo(new Unsupported(recorded(name).getType()));
            assertThat(incoming.wantsAnswer()).isFalse();
        });
    }

    @Test
    void an_envelope_holds_nothing_that_was_said() throws IOException {
        var envelope = Envelope.write(recorded("file"));
        var address = ConversationAddress.of(recorded("message")).write();

        assertThat(envelope).contains("1763774582000").doesNotContain("ログ", "MpSupportFiles", "sharepoint");
        assertThat(address)
                .contains("https://smba.trafficmanager.net/jp/", "a:1conversation", "29:1mF9requester")
                .doesNotContain("Outlook", "佐藤");
        assertThat(ConversationAddress.read(address).reference().getBot().getId())
                .isEqualTo("28:bot");
    }
}
