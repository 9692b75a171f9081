package dev.uketsuke.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.understanding.NoProposalException;
import dev.uketsuke.understanding.assist.ChatModel;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.JsonNode;

/** A language model that says what the transcript has it say, and is asked exactly where the transcript says so. */
final class ScriptedModel implements ChatModel {
    private static final String FAILS = "fails";

    private @Nullable String script;
    private boolean asked;

    void script(@Nullable String answer) {
        script = answer;
        asked = false;
    }

    void assertAsked() {
        assertThat(asked).as("whether the model was asked").isEqualTo(script != null);
    }

    @Override
    public String answer(String instructions, String text, JsonNode schema) throws NoProposalException {
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .as("the model is never asked within a transaction")
                .isFalse();
        asked = true;
        if (script == null || script.equals(FAILS)) {
            throw new NoProposalException("it fails as scripted");
        }
        return script;
    }
}
