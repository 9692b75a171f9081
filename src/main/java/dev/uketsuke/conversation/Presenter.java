package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Open;
import dev.uketsuke.servicelevel.FirstResponse;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Puts a turn into words and cards: one message for each thing said, at most one question card. Stateless. */
public final class Presenter {
    /** What the bot says in one turn, in order; the question comes last. */
    public List<Message> present(Presentation input) {
        var messages = new ArrayList<Message>();
        if (!input.move().asks().isEmpty()) {
            var names = input.move().asks().stream().map(Slot::name).toList();
            messages.add(bot(
                    String.join("\n", names),
                    new Message.IntakeData(
                            names,
                            input.intake().current() + 1,
                            input.intake().requests().size(),
                            input.card(),
                            List.of())));
        }
        return messages;
    }

    /** What replaces a card that was answered: what is recorded now, nothing left to tap. */
    public Message summary(Pack pack, Intake intake, Open spent) {
        return bot(String.join("\n", spent.asks().stream().map(Slot::name).toList()), null);
    }

    /** What is said once requests are with the agents: number, promise, what comes next. */
    public Message submitted(Pack pack, Language language, List<String> numbers, FirstResponse promise, ZoneId zone) {
        return bot(String.join(", ", numbers), new Message.IntakeData(List.of(), 1, 1, null, numbers));
    }

    /** What is said when a message could not be worked after several tries. */
    public Message parked(Pack pack, Language language) {
        return bot(pack.messages().text("parked", language), null);
    }

    private static Message bot(String text, Message.@org.jspecify.annotations.Nullable IntakeData intake) {
        return new Message(Message.From.BOT, text, null, List.of(), List.of(), intake, null);
    }
}
