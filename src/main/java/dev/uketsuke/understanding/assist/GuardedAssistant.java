package dev.uketsuke.understanding.assist;

import dev.uketsuke.understanding.Assistant;
import dev.uketsuke.understanding.NoProposalException;
import dev.uketsuke.understanding.Proposal;
import dev.uketsuke.understanding.Unread;

/** Reads with an assistant as far as a guard lets it be asked. */
public record GuardedAssistant(Assistant assistant, Guard guard) implements Assistant {
    @Override
    public Proposal read(Unread unread) throws NoProposalException {
        return guard.ask(() -> assistant.read(unread));
    }
}
