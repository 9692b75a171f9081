package dev.uketsuke.channel;

import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.dialogs.DialogSet;
import com.microsoft.bot.dialogs.DialogTurnResult;
import com.microsoft.bot.dialogs.DialogTurnStatus;
import java.util.concurrent.CompletableFuture;

/**
 * Runs the dialog of a turn and commits it. Without the SDK's {@code Dialog.run}, which sends the whole state to the
 * client as a trace.
 */
final class IntakeBot implements Bot {
    private final DialogSet dialogs = new DialogSet(new SnapshotState());

    IntakeBot() {
        dialogs.add(new IntakeDialog());
    }

    @Override
    public CompletableFuture<Void> onTurn(TurnContext context) {
        return dialogs.createContext(context)
                .thenCompose(dialog -> dialog.continueDialog()
                        .thenCompose(result -> begun(result)
                                ? CompletableFuture.completedFuture(result)
                                : dialog.beginDialog(IntakeDialog.ID)))
                .thenAccept(_ -> BotTurn.of(context).commit());
    }

    private static boolean begun(DialogTurnResult result) {
        return result.getStatus() != DialogTurnStatus.EMPTY;
    }
}
