package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import java.util.Set;

/** Whoever wants no calls is not asked where to call; only severity A, which is handled by phone, needs it still (#65, #72). */
public final class NoCalls {
    static final Slot SLOT = new Slot("no-phone-calls");
    private static final Answer UNWANTED = Answer.of("yes");
    private static final Set<Slot> FOR_CALLS = Set.of(Request.PHONE, new Slot("contact-method"));

    private NoCalls() {}

    /** Whether a question need not be answered, as nobody shall be called. */
    public static boolean spare(Request request, Policy policy, Slot slot) {
        return FOR_CALLS.contains(slot) && wished(request) && request.level(policy) != Level.A;
    }

    /** Whether calls are declined just where severity A needs them, for which a wish told before is not enough. */
    static boolean refused(Request request, Intake intake, Slot slot, Answer answer) {
        var open = intake.open();
        return slot.equals(SLOT)
                && answer.equals(UNWANTED)
                && open != null
                && (open.asks(Fact.PHONE_24X7.slot()) || (open.asks(Request.PHONE) && wished(request)));
    }

    /** Whether severity A makes the bot ask for a phone although no calls are wished for, which wants a reason. */
    static boolean overruled(Intake intake, Policy policy) {
        return wished(intake.request())
                && intake.next(policy) instanceof Move.Ask ask
                && (ask.asks().contains(Request.PHONE) || ask.asks().contains(Fact.PHONE_24X7.slot()));
    }

    private static boolean wished(Request request) {
        return request.answers()
                .of(SLOT)
                .filter(one -> one.answer().equals(UNWANTED))
                .isPresent();
    }
}
