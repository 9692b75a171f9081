package dev.uketsuke.intake;

import static dev.uketsuke.intake.SmallPolicy.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several requests is meant once the agents have them. */
class HandedOverTest extends SmallTalk {
    private static final String LINUX = "REQ-2026-000001";
    private static final String LICENCES = "REQ-2026-000002";

    @BeforeEach
    void two_requests_that_agents_have() {
        submitted("40台の Linux サーバーが報告しない", LINUX);
        intake = intake.withAnotherRequest();
        submitted("以前のライセンスを持つユーザーの確認方法", LICENCES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Linux のほうはどうなりましたか",
                "any update on the Linux case?",
                "サーバーはまだ報告していません",
                "Req-2026-000001 のライセンスの件です"
            })
    void the_one_that_is_named_or_of_whose_title_alone_there_are_words(String text) {
        assertThat(meant(text)).isEqualTo(LINUX);
    }

    @Test
    void a_distribution_is_a_linux_too() {
        assertThat(SubjectWords.only(List.of("RHEL 9 が停止する", "Mac が遅い"), title -> title, "the Linux one"))
                .contains("RHEL 9 が停止する");
    }

    @Test
    void a_word_to_the_agent_is_no_wish_for_severity_a_however_it_was_read() {
        hear(new Reading(
                Intent.ESCALATE,
                0.6,
                null,
                List.of(),
                List.of(),
                List.of(),
                "it is now 14 laptops, please dont call before 2pm"));

        assertThat(intake.requests()).hasSize(2);
        assertThat(remarks).allMatch(Remark.WithTheAgents.class::isInstance).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ライセンスの確認方法はまだですか",
                "any news?",
                "Linux サーバーのライセンスは関係ありますか",
                "確認をお願いします",
                "the update still fails"
            })
    void otherwise_the_latest(String text) {
        assertThat(meant(text)).isEqualTo(LICENCES);
    }

    @Test
    void what_is_unclear_goes_to_the_agents_and_help_is_for_whoever_asks_for_it() {
        hear(new Reading(Intent.HELP, 0.6, null, List.of(), List.of(), List.of(), "Linux はどうなってますか？急いでるんですが"));
        assertThat(remarks).containsExactly(new Remark.WithTheAgents(LINUX));

        hear(new Reading(Intent.HELP, 1, null, List.of(), List.of(), List.of(), "ヘルプ"));
        assertThat(remarks).containsExactly(new Remark.Help());
    }

    private String meant(String text) {
        return HandedOver.meant(intake, text).map(Request::ticket).orElse("");
    }

    private void submitted(String title, String number) {
        hear(Intent.PROBLEM, inferred(ISSUE, title));
        var request = intake.request();
        var answers =
                request.answers().with(Request.TITLE, new Answered(Answer.of(title), Provenance.INFERRED, null, null));
        intake = intake.with(request.with(answers)).handedOver(intake.requests().indexOf(request), number);
    }
}
