package dev.uketsuke.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.ConversationState;
import com.microsoft.bot.builder.MemoryStorage;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.dialogs.ComponentDialog;
import com.microsoft.bot.dialogs.Dialog;
import com.microsoft.bot.dialogs.WaterfallDialog;
import com.microsoft.bot.dialogs.WaterfallStep;
import com.microsoft.bot.dialogs.choices.ChoiceFactory;
import com.microsoft.bot.dialogs.prompts.ChoicePrompt;
import com.microsoft.bot.dialogs.prompts.ConfirmPrompt;
import com.microsoft.bot.dialogs.prompts.NumberPrompt;
import com.microsoft.bot.dialogs.prompts.PromptOptions;
import com.microsoft.bot.dialogs.prompts.TextPrompt;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The SDK's multi-turn dialog as its samples build it: {@code Dialog.run}, state in {@code MemoryStorage}. */
final class SdkDialog {
    private final ObjectMapper json = new JacksonAdapter().serializer();
    private final BotFrameworkAdapter adapter = new BotFrameworkAdapter(new SimpleCredentialProvider("", ""));
    private final ConversationState state = new ConversationState(new MemoryStorage());
    private final Dialog dialog = dialog();

    ServerResponse answer(ServerRequest request) throws IOException {
        var activity = json.readValue(request.servletRequest().getInputStream(), Activity.class);
        var answer = adapter.processActivity("", activity, this::turn).join();
        return ServerResponse.ok().body(json.writeValueAsBytes(answer.getBody()));
    }

    private CompletableFuture<Void> turn(TurnContext context) {
        return Dialog.run(dialog, context, state.createProperty("DialogState"))
                .thenCompose(_ -> state.saveChanges(context));
    }

    private static Dialog dialog() {
        return new Questions();
    }

    /** Four questions, one after the other. */
    private static final class Questions extends ComponentDialog {
        Questions() {
            super("questions");
            var choice = new PromptOptions();
            choice.setPrompt(message("How do you travel?"));
            choice.setChoices(ChoiceFactory.toChoices(List.of("Car", "Bus", "Bicycle")));
            addDialog(new WaterfallDialog(
                    "steps",
                    List.<WaterfallStep>of(
                            step -> step.prompt("choice", choice),
                            step -> step.prompt("text", options("What is your name?")),
                            step -> step.prompt("confirm", options("Would you give your age?")),
                            step -> step.prompt("number", options("How old are you?")),
                            step -> step.getContext()
                                    .sendActivity(message("Thank you."))
                                    .thenCompose(_ -> step.endDialog()))));
            addDialog(new ChoicePrompt("choice"));
            addDialog(new TextPrompt("text"));
            addDialog(new ConfirmPrompt("confirm"));
            addDialog(new NumberPrompt<>("number", Integer.class));
            setInitialDialogId("steps");
        }

        private static PromptOptions options(String question) {
            var options = new PromptOptions();
            options.setPrompt(message(question));
            return options;
        }

        private static Activity message(String text) {
            var activity = Activity.createMessageActivity();
            activity.setText(text);
            return activity;
        }
    }
}
