package dev.uketsuke.channel;

import com.microsoft.bot.builder.StatePropertyAccessor;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.dialogs.DialogInstance;
import com.microsoft.bot.dialogs.DialogState;
import dev.uketsuke.intake.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Shows the SDK the intake as its dialog state. Nothing is saved from here: the commit of the turn stores the intake,
 * with a version that two writers cannot both raise.
 */
final class SnapshotState implements StatePropertyAccessor<DialogState> {
    private static final String INTAKE = "intake";

    @Override
    public String getName() {
        return "dialogState";
    }

    @Override
    public CompletableFuture<DialogState> get(TurnContext context, Supplier<DialogState> unused) {
        var intake = BotTurn.of(context).snapshot().intake();
        var stack = intake.welcomed() ? List.of(instance(intake)) : List.<DialogInstance>of();
        return CompletableFuture.completedFuture(new DialogState(new ArrayList<>(stack)));
    }

    private static DialogInstance instance(Intake intake) {
        return new DialogInstance(IntakeDialog.ID, Map.of(INTAKE, intake));
    }

    @Override
    public CompletableFuture<Void> set(TurnContext context, DialogState value) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> delete(TurnContext context) {
        return CompletableFuture.completedFuture(null);
    }
}
