package dev.uketsuke.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.TicketDocument.Field;
import dev.uketsuke.ticket.TicketDocument.Gap;
import dev.uketsuke.ticket.TicketDocument.Item;
import dev.uketsuke.ticket.TicketDocument.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColleaguesTest {
    private static final Act.ColleagueConfirmed TANAKA = new Act.ColleagueConfirmed("Tanaka", "tanaka@example.jp", "");

    @Test
    void a_name_that_is_part_of_the_company_s_changes_the_contact_alone() {
        var before = reachedAt(
                english(),
                item("contact-name", "Contact person", "Sato"),
                item("organization", "Company", "Sato Trading"));

        var after = Colleagues.handed(before, TANAKA);

        assertThat(field(after, 5).text()).isEqualTo("+819012345678\nContact person: Tanaka\nCompany: Sato Trading");
        assertThat(after.answer("contact-name").orElseThrow().values()).containsExactly("Tanaka");
        assertThat(after.answer("organization").orElseThrow().display()).isEqualTo("Sato Trading");
    }

    @Test
    void who_left_a_phone_number_alone_is_followed_by_a_colleague_with_name_and_address() {
        var before = english();
        assertThat(before.gaps()).extracting(Gap::slot).contains("emails");

        var after = Colleagues.handed(before, TANAKA);

        assertThat(field(after, 5).text()).isEqualTo("+819012345678\nContact person: Tanaka");
        assertThat(field(after, 6).text()).isEqualTo("tanaka@example.jp");
        assertThat(after.answer("emails").orElseThrow().label()).isEqualTo("Mail addresses");
        assertThat(after.gaps()).extracting(Gap::slot).doesNotContain("emails");
        assertThat(after.gaps()).hasSize(before.gaps().size() - 1);
    }

    @Test
    void a_name_that_was_not_known_is_known_then() {
        var unknown = new Item("contact-name", "担当者", List.of(), "", Source.UNKNOWN, null, "お名前は。");
        var before = reachedAt(document(Submissions.japanese("c")), unknown);

        var after = Colleagues.handed(before, new Act.ColleagueConfirmed("田中", "tanaka@example.jp", ""));

        assertThat(field(after, 5).text()).endsWith("\n担当者: 田中");
        assertThat(after.answer("contact-name").orElseThrow().asked()).isEqualTo("お名前は。");
        assertThat(field(after, 6).text()).isEqualTo("tanaka@example.jp;suzuki@example.jp");
    }

    private static TicketDocument english() {
        return document(Submissions.english("c"));
    }

    private static TicketDocument document(Submission submission) {
        return new TicketWriter(submission, List.of()).write("REQ-2026-000001");
    }

    private static Item item(String slot, String label, String value) {
        return new Item(slot, label, List.of(value), value, Source.SAID, value, null);
    }

    /** With more answers in the field of the phone number. */
    private static TicketDocument reachedAt(TicketDocument document, Item... more) {
        var answers = new ArrayList<>(field(document, 5).answers());
        answers.addAll(List.of(more));
        return document.with(
                document.fields().stream()
                        .map(field -> field.field() == 5
                                ? new Field(
                                        5,
                                        field.name(),
                                        FieldText.of(document).of(PortalField.PHONE, answers, List.of()),
                                        answers,
                                        List.of())
                                : field)
                        .toList(),
                document.gaps());
    }

    private static Field field(TicketDocument document, int number) {
        return document.fields().get(number - 1);
    }
}
