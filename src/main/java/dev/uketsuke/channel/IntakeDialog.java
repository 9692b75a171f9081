package dev.uketsuke.channel;

import com.microsoft.bot.dialogs.Dialog;
import com.microsoft.bot.dialogs.DialogContext;
import com.microsoft.bot.dialogs.DialogTurnResult;
import java.util.concurrent.CompletableFuture;

/** The one dialog: the intake derives what comes next, so that there is no stack of steps. */
final class IntakeDialog extends Dialog {
    static final String ID = "intake";

    IntakeDialog() {
        super(ID);
    }

    @Override
    public CompletableFuture<DialogTurnResult> beginDialog(DialogContext dialogs, Object options) {
        return turn(dialogs);
    }

    @Override
    public CompletableFuture<DialogTurnResult> continueDialog(DialogContext dialogs) {
        return turn(dialogs);
    }

    private static CompletableFuture<DialogTurnResult> turn(DialogContext dialogs) {
        BotTurn.of(dialogs.getContext()).compute();
        return CompletableFuture.completedFuture(END_OF_TURN);
    }
}
