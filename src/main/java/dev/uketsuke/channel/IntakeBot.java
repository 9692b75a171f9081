package dev.uketsuke.channel;

import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.dialogs.DialogContext;
import com.microsoft.bot.dialogs.DialogSet;
import com.microsoft.bot.dialogs.DialogTurnResult;
import com.microsoft.bot.dialogs.DialogTurnStatus;
import com.microsoft.bot.schema.Serialization;
import java.util.concurrent.CompletableFuture;

/**
 * Runs the dialog of a turn and commits it. Without the SDK's {@code Dialog.run}, which sends the whole state to the
 * client as a trace.
 */
final class IntakeBot implements Bot {
    private final DialogSet dialogs = new DialogSet(new SnapshotState());

    IntakeBot() {
        // The SDK's shared mappers are built on first use, with what that thread's class loader sees: its own threads
        // see nothing of the jar's libraries.
        Serialization.objectToTree("");
        dialogs.add(new IntakeDialog());
    }

    @Override
    public CompletableFuture<Void> onTurn(TurnContext context) {
        return dialogs(context)
                .thenCompose(dialog -> dialog.continueDialog()
                        .thenCompose(result -> begun(result)
                                ? CompletableFuture.completedFuture(result)
                                : dialog.beginDialog(IntakeDialog.ID)))
                .thenAccept(_ -> BotTurn.of(context).commit());
    }

    /** Each context of the SDK makes a JSON mapper and searches the class path for its modules, to use neither here. */
    private CompletableFuture<DialogContext> dialogs(TurnContext context) {
        var thread = Thread.currentThread();
        var everything = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return dialogs.createContext(context);
        } finally {
            thread.setContextClassLoader(everything);
        }
    }

    private static boolean begun(DialogTurnResult result) {
        return result.getStatus() != DialogTurnStatus.EMPTY;
    }
}
