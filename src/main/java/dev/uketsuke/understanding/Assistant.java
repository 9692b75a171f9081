package dev.uketsuke.understanding;

/** Somebody outside who reads what was left unread; whatever it says is a proposal that is tested before it counts. */
public interface Assistant {
    /**
     * Proposes what the text says.
     *
     * @throws NoProposalException when there is none in time, or none that can be read
     */
    Proposal read(Unread unread) throws NoProposalException;
}
