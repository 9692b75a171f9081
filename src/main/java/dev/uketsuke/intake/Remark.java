package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Level;
import java.util.List;

/** Something to tell the requester before the next question. */
public sealed interface Remark {
    /** What was taken from what they said, to be put right if it is wrong; slots of questions and facts. */
    record Understood(List<Slot> slots) implements Remark {}

    /** An earlier answer was replaced. */
    record Changed(Slot slot, Answer before, Answer after) implements Remark {}

    /** The requests that are open, the current one among them. */
    record Listed(List<Numbered> open) implements Remark {}

    /** An open request under the number by which it can be named. */
    record Numbered(int number, String title, boolean current) {}

    /** Another of the open requests is worked on from now on. */
    record TurnedTo(int number) implements Remark {}

    /** A request that was dropped is wanted after all. */
    record BroughtBack(String title) implements Remark {}

    /** What they told of rolling back is a way out for now; the traces of the problem are saved before (#55, C4). */
    record RollBackHelps() implements Remark {}

    /** It works again: the traces of the problem are saved before they are overwritten (#54, C3). */
    record Recovered() implements Remark {}

    /** What they said is recorded already. */
    record Known(List<Slot> slots) implements Remark {}

    /** What was left out before has an answer now. */
    record Filled(List<Slot> slots) implements Remark {}

    /** The last change was taken back; the slots that hold again what they held before. */
    record Undone(List<Slot> slots) implements Remark {}

    /** There is no change to take back. */
    record NothingToUndo() implements Remark {}
    /** What was said about these two cannot both be right; both are asked again (C5). */
    record Contradicting(Slot one, Slot other) implements Remark {}

    /** An answer that does not go together with what the requester now confirmed is gone. */
    record Withdrawn(Slot slot, Answer before) implements Remark {}

    /** The severity that the requester wishes for, before one was shown to them. */
    record SeverityNoted(Answer level) implements Remark {}

    /** Whether calls may be recorded is not known: until it is, they are not (#68). */
    record NotAgreed() implements Remark {}

    /** What was only supposed gave way to what the requester said. */
    record Noted(Slot slot, Answer answer) implements Remark {}

    /** Why the requester wants the severity that they chose goes to the agents with it. */
    record ReasonNoted() implements Remark {}

    /**
     * What a question is about, asked back by the requester; it stays open.
     *
     * @param slots of the questions and facts that are meant
     */
    record Explained(List<Slot> slots, About about) implements Remark {}

    /** What the requester wants to know about a question. */
    enum About {
        MEANING,
        REASON,
        HOW_TO_FIND_OUT
    }

    /** What is recorded so far, asked for by the requester (#81). */
    record SoFar() implements Remark {}

    /** The written criteria of the severities, asked back by the requester (#43 to #57). */
    record Criteria() implements Remark {}

    /** How the request stands against the criteria of one severity, asked by the requester; nothing is wished (#52 to #57). */
    record Standing(Level level) implements Remark {}

    /** Words that had been hidden were put back. */
    record Restored() implements Remark {}

    /** Words that had been hidden are gone; typed once more, they are let through. */
    record TypeOnceMore() implements Remark {}

    /** Files that came with the message, by name. */
    record FilesReceived(List<String> names) implements Remark {}

    /** A file that was told of is larger than the upload site takes, which is so much. */
    record PleaseSplit(String limit) implements Remark {}

    /** Mails among those files whose words were read like what the requester writes, by name. */
    record MailsRead(List<String> names) implements Remark {}

    /** The message was longer than what is read; so many characters of it were. */
    record TooLong(int read) implements Remark {}

    /** Severity A is not submitted without somebody to call (#57, #72); the slots are asked again. */
    record NeededForA(List<Slot> slots) implements Remark {}

    /** Severity A is not submitted while calls are not wanted (#72, C1); what says so is asked again. */
    record CallsUnwanted() implements Remark {}

    /** No word could be made out of the first message. */
    record Unintelligible(String text) implements Remark {}

    /** There is no draft here to go on with; it may have been taken to another device. */
    record NothingHere() implements Remark {}

    /** Severity A is handled by phone only, so that a phone is asked for although no calls are wished for (#57, #72). */
    record CallsNeeded() implements Remark {}

    /** The wish to submit came before the requester could see what would be submitted. */
    record SubmittedUnseen() implements Remark {}

    /** An attack is under way: whom to turn to before any form. */
    record UnderAttack() implements Remark {}

    /** The little that a person needs to begin with is asked before they take over. */
    record BeforeHandOver() implements Remark {}

    /** A value cannot be taken; says what is expected, with an example. */
    record Invalid(Rejected rejected) implements Remark {}

    /** Nothing was understood; says the ways on. */
    record NotUnderstood() implements Remark {}

    /** "I told you already", but the answers to these open questions were not found in what was said. */
    record SaidBefore(List<Slot> slots) implements Remark {}

    /** The card was answered before: nothing changed, what is recorded is said. */
    record AlreadyAnswered() implements Remark {}

    /** There is nothing to go back to. */
    record NothingToGoBackTo() implements Remark {}

    /** The draft was put aside and is kept. */
    record Kept() implements Remark {}

    /** An article solved it: no request is filed, and the way back to the draft is offered. */
    record SolvedByArticle() implements Remark {}

    /** No article helped; that is noted, and the questions go on. */
    record NotSolvedByArticle() implements Remark {}

    /** A draft that was put aside is taken up again. */
    record Resumed() implements Remark {}

    /** The draft was thrown away. */
    record Cancelled() implements Remark {}

    /** The requester changed their mind about cancelling, restarting or handing over. */
    record GoingOn() implements Remark {}

    /** From here on the bot speaks the other language. */
    record LanguageChanged() implements Remark {}

    /** What can be done here, in a few words. */
    record Help() implements Remark {}

    /** What support covers (#2, #94, #95). */
    record WhatSupportCovers() implements Remark {}

    /** How fast the first response comes (#2, #44 to #50). */
    record HowFast() implements Remark {}

    /** Feedback and feature requests have their own way (#89 to #96); the requester may insist. */
    record FeedbackRoute() implements Remark {}

    /** Something about the desk that was asked beside the request; what is open stays open. */
    record AboutDesk(DeskTopic topic) implements Remark {}

    /** What requesters ask about the desk; each is answered by the message {@code desk.<topic>}. */
    enum DeskTopic {
        /** The way to the portal's own form (#5). */
        PORTAL,
        /** Why something was hidden (#37). */
        MASKING,
        /** Where the rules come from, and of which day they are (#4). */
        SOURCE,
        /** What became of a wish for the product (#93). */
        FEEDBACK_PROGRESS,
        /** How many questions are still to come (#32). */
        QUESTIONS_LEFT
    }

    /** The message is about a product that is not covered here; it may be filed anyway (#3, #42). */
    record OtherProduct(String product) implements Remark {}

    /** It is the same as a known outage: a short request that is linked to it. */
    record SameOutage() implements Remark {}

    /** Several outages are known, so that "the same" does not say which. */
    record WhichOutage() implements Remark {}

    /** The outage that was meant is over. */
    record OutageOver() implements Remark {}

    /** Back to what was open before something else was answered. */
    record Return(List<Slot> open) implements Remark {}

    /** The request is with the agents already; what was written is visible to them. */
    record WithTheAgents(String ticket) implements OfTicket {}

    /** How requests stand that the agents have is asked. */
    record StatusWanted() implements OfTicket {}

    /** The latest request that was handed over is solved, by what is said (#82). */
    record SolvedSaid(String ticket) implements OfTicket {}

    /** Severity A for a request that was handed over is a new request with all that is known (#59 to #61). */
    record Raised(String ticket) implements OfTicket {}

    /** About requests that the agents have. */
    sealed interface OfTicket extends Remark {}

    /** A greeting, answered in kind. */
    record Greeting() implements Remark {}

    /** Thanks when nothing is open any more. */
    record Thanked() implements Remark {}

    /** A bare yes, no or the like while nothing is asked. */
    record NothingAsked() implements Remark {}

    /** This kind of message cannot be read here; says what can. */
    record CannotRead() implements Remark {}

    /** A unit for which no request is made, as the requester wished; by title. */
    record Dropped(String title) implements Remark {}

    /** It stays one request, as the requester wished (#17). */
    record KeptAsOne() implements Remark {}

    /** Requests that had been parted are one again, as the requester wished; by title. */
    record Merged(List<String> titles) implements Remark {}

    /** What might have been another request belongs to the one at hand, as the requester said (#15). */
    record SameRequest() implements Remark {}

    /** So far there is only one request, so that nothing can be parted; says how to tell another. */
    record OneSoFar() implements Remark {}

    /** Other requests that are worked on after the one at hand; by title. */
    record Parked(List<String> titles) implements Remark {}

    /** More units than are handled at a time: from the last of so many on they stay together. */
    record StayTogether(int most) implements Remark {}

    /**
     * The next request of the same message begins.
     *
     * @param taken what the one before answered for this one too
     */
    record NextOfGroup(List<Slot> taken) implements Remark {}
}
