package dev.uketsuke.conversation;

import java.io.IOException;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CardKillOnH2Test extends CardKillContract {
    @Override
    String url() throws IOException {
        return KillOnH2Test.url(folder);
    }

    @Override
    String user() {
        return KillOnH2Test.USER;
    }
}
