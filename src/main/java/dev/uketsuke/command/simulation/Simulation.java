package dev.uketsuke.command.simulation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.content.Persona;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.Utterance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.understanding.Understanding;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays one persona after the other, each in a conversation of its own. */
public final class Simulation {
    private static final int MOST_TURNS = 60;
    private static final Duration BETWEEN_TURNS = Duration.ofMinutes(1);
    private static final Duration ABSENCE = Duration.ofDays(3);

    private final Pack pack;
    private final Understanding understanding;
    private final ZonedDateTime begins;

    /** @param begins when every play begins, in the requester's time zone */
    public Simulation(Pack pack, Understanding understanding, ZonedDateTime begins) {
        this.pack = pack;
        this.understanding = understanding;
        this.begins = begins;
    }

    Played play(Persona persona) {
        var clock = new PlayedClock(begins.toInstant(), begins.getZone());
        try (var stage = new Stage(pack, understanding, persona.language(), clock)) {
            var remembered = Acquaintance.with(persona, pack, understanding, begins);
            if (!remembered.isEmpty()) {
                stage.remembering(remembered);
            }
            return new Play(persona, stage, clock).played();
        }
    }

    private final class Play {
        private final Persona persona;
        private final Stage stage;
        private final PlayedClock clock;
        private final PlayedRequester requester;
        private final List<Played.Fault> faults = new ArrayList<>();
        private Optional<Asked> asked = Optional.empty();
        private final List<String> lines = new ArrayList<>();
        private int turns;
        private int reprompts;

        Play(Persona persona, Stage stage, PlayedClock clock) {
            this.persona = persona;
            this.stage = stage;
            this.clock = clock;
            this.requester = new PlayedRequester(persona, pack);
        }

        Played played() {
            stage.turn(new Utterance.Joined());
            for (var text : requester.opening()) {
                turn(new Utterance.Said(text, List.of()));
            }
            while (asked.isPresent() && turns < MOST_TURNS) {
                if (requester.leaves()) {
                    clock.pass(ABSENCE);
                    turn(requester.comingBack());
                } else {
                    turn(requester.answer(asked.get()));
                }
            }
            if (asked.isPresent()) {
                faults.add(new Played.Fault(
                        Played.Kind.UNFINISHED,
                        "after " + turns + " turns still asked: " + asked.get().slots()));
            }
            var tickets = stage.tickets();
            faults.addAll(
                    new Examination(persona, requester.told(), pack.policy().questionnaire()).of(tickets));
            var played = new Played(persona, turns, reprompts, tickets, faults, lines);
            if (tickets.size() > played.wanted()) {
                faults.add(new Played.Fault(
                        Played.Kind.DOUBLED, tickets.size() + " requests instead of " + played.wanted()));
            }
            persona.mustNotStore().stream()
                    .filter(stage::stores)
                    .forEach(text -> faults.add(new Played.Fault(Played.Kind.STORED, "'" + text + "' is in a table")));
            return new Played(persona, turns, reprompts, tickets, faults, lines);
        }

        private void turn(Utterance utterance) {
            clock.pass(BETWEEN_TURNS);
            turns++;
            var before = asked;
            lines.add("requester: " + words(utterance));
            var messages = stage.turn(utterance);
            messages.forEach(message -> lines.add("bot: " + message.text()));
            asked = next(messages);
            asked.ifPresent(now -> lines.add("asks: " + now.slots()));
            asked.ifPresent(now -> {
                if (before.filter(then -> then.slots().equals(now.slots()) && then.request() == now.request())
                        .isPresent()) {
                    reprompts++;
                }
                now.slots().stream()
                        .filter(slot -> !isOwn(slot) && requester.told().has(now.request(), slot))
                        .forEach(slot -> faults.add(new Played.Fault(
                                Played.Kind.REPEATED, "turn " + turns + ": " + slot + " was asked again")));
            });
        }

        private static String words(Utterance utterance) {
            return switch (utterance) {
                case Utterance.Said said -> said.text();
                case Utterance.Tapped tapped -> "[" + tapped.action() + "] " + tapped.values();
                case Utterance.Restored _, Utterance.Joined _, Utterance.Unsupported _ -> utterance.toString();
            };
        }

        /**
         * What is open now: a reply that asks nothing leaves open what was, unless the requests are with the agents or
         * what was decided ends the conversation.
         */
        private Optional<Asked> next(List<Message> messages) {
            var now = Asked.in(messages);
            if (now.isEmpty()
                    && asked.filter(before -> before.asks(Slot.CHOOSE) || before.asks(Slot.CONFIRM))
                            .isPresent()) {
                return now;
            }
            boolean submitted = messages.stream()
                    .anyMatch(message -> message.intake() != null
                            && !message.intake().tickets().isEmpty());
            return now.isPresent() || submitted || messages.isEmpty() ? now : asked;
        }

        /** The bot's own questions may come as often as they are needed. */
        private static boolean isOwn(Slot slot) {
            return List.of(Slot.REVIEW, Slot.SPLIT, Slot.CHOOSE, Slot.CONFIRM, Slot.KNOWLEDGE, Slot.SEVERITY)
                    .contains(slot);
        }
    }
}
