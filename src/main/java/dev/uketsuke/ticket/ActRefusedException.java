package dev.uketsuke.ticket;

import java.util.Locale;

/** An act that a request does not admit as it stands; nothing was changed. */
public final class ActRefusedException extends RuntimeException {
    private final Reason reason;

    public ActRefusedException(Reason reason) {
        super(reason.explanation());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, and what to do. */
    public enum Reason {
        CHANGED("Somebody has changed this request in the meantime. Load it again and decide anew."),
        ANOTHERS("Another agent works this request. Ask them to hand it over, or reassign it."),
        NOBODYS("Nobody works this request. Take it first."),
        CLOSED("This request is closed. Reopen it first."),
        NOT_CLOSED("This request is not closed."),
        NO_CONSENT("The requester has not agreed to close it. Ask for consent, or announce the close and wait."),
        NOT_ASKED_OFTEN("A close without consent is announced only after three contacts without an answer."),
        RAISE_IS_NEW("Severity A is a request of its own, which the requester files from the chat. Ask them to."),
        RELEASE_IS_AGREED("Severity A ends in agreement with the requester. Propose it to them."),
        SAME_SEVERITY("The request has this severity already."),
        NOT_A("Only a request of severity A is released."),
        NOTHING_PROPOSED("Nothing was proposed."),
        TOO_LATE("The time in which this request could be reopened is over. File a new one that names it."),
        NO_LONGER_KEPT("What was said is no longer kept. File a new request that names this one."),
        UNKNOWN_NUMBER("There is no request with this number."),
        OWN_NUMBER("This is the number of this request itself."),
        RELATED_ALREADY("The two requests name each other already."),
        SAME_FILING("This number is recorded already, filed at this moment."),
        UNKNOWN_AGENT("Nobody of this name can sign in here, so the request would lie with nobody."),
        UNSEEN_AGENT(
                "Nobody of this name has signed in here yet. Check the spelling, or send 'unseen': true if it is right."),
        NOBODY_NAMED("The requester has not named this colleague. Ask them who takes over."),
        OTHER_CLOSED("The other request is closed. Reopen it first, or name one that is open.");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        String explanation() {
            return explanation;
        }

        /** The name in texts and the API. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
