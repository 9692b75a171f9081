package dev.uketsuke.conversation;

import static dev.uketsuke.conversation.Talk.PACK;
import static dev.uketsuke.conversation.Talk.tapped;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Choices;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Remark;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferedWordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_quick_reply_is_understood_when_it_is_sent(Language language) {
        var talk = new Talk(language);
        var offered =
                Stream.concat(talk.opens().stream(), talk.says(Intent.PROBLEM, tapped("issue", "Outlook")).stream());

        assertThat(offered.flatMap(message -> message.suggestions().stream()))
                .hasSizeGreaterThan(6)
                .allSatisfy(reply -> assertThat(OfferedWords.read(reply.text(), PACK, talk.intake()))
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_words_of_the_button_that_leaves_a_card_aside_leave_it_aside(Language language) {
        var words = PACK.messages().text("button.skip", language);

        assertThat(OfferedWords.read(words, PACK, Intake.begin(language))
                        .orElseThrow()
                        .intent())
                .isEqualTo(Intent.SKIP);
    }

    @Test
    void a_start_of_the_welcome_is_answered_without_a_request() {
        var reading = OfferedWords.read("サポートの対象を知りたい", PACK, Intake.begin(Language.JA))
                .orElseThrow();

        var heard = Intake.begin(Language.JA).hear(reading, PACK.policy());

        assertThat(heard.remarks()).containsExactly(new Remark.WhatSupportCovers());
        assertThat(heard.intake().request().blank()).isTrue();
    }

    @Test
    void a_choice_can_be_said_by_its_number() {
        var talk = new Talk(Language.JA);
        talk.says(Intent.FEATURE, tapped("issue", "通知の文面を変えたい"));
        assertThat(talk.move()).isInstanceOf(Move.Choose.class);

        assertThat(Stream.of("1", "（２）", "3番").map(text -> chosen(talk, text)))
                .containsExactly(Choices.FILE_ANYWAY, Choices.TROUBLE, Choices.NO_REQUEST);
    }

    @Test
    void a_sentence_that_only_contains_such_words_is_left_to_understanding() {
        assertThat(OfferedWords.read("前の画面に戻るとエラーになります", PACK, Intake.begin(Language.JA)))
                .isEmpty();
        assertThat(OfferedWords.read("1", PACK, Intake.begin(Language.JA))).isEmpty();
    }

    private static String chosen(Talk talk, String text) {
        return OfferedWords.read(text, PACK, talk.intake())
                .map(reading -> reading.found().getFirst().answer())
                .map(answer -> ((Answer.Given) answer).joined())
                .orElse("");
    }
}
