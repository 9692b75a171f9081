package dev.uketsuke.console;

import dev.uketsuke.content.Packs;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.Tickets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what an agent or a program has filled in, the same for both. */
@Component
class AgentActs {
    private final Tickets tickets;
    private final Agents agents;
    private final Packs packs;
    private final Clock clock;

    AgentActs(Tickets tickets, Agents agents, Packs packs, Clock clock) {
        this.tickets = tickets;
        this.agents = agents;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * @param version that was seen; null when it does not matter what was done since
     * @return the ticket after it
     */
    Ticket act(String number, @Nullable Long version, String agent, AgentForm form, List<Act.Attached> files) {
        var now = clock.instant();
        var actor = Actor.agent(agent);
        return switch (form.read(now, files)) {
            case Act.SplitOff part -> tickets.split(number, version, actor, part, packs.current(), now);
            case Act.Reassigned given ->
                tickets.act(number, version, actor, agents.known(given, Boolean.TRUE.equals(form.unseen())), now);
            case Act.OfAgent act -> tickets.act(number, version, actor, act, now);
        };
    }
}
