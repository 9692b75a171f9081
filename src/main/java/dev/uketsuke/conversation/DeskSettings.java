package dev.uketsuke.conversation;

import dev.uketsuke.ticket.Act;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the desk turns to requesters.
 *
 * @param greets whether they are told that another agent has taken over; that agent's own words come all the same
 */
@ConfigurationProperties("uketsuke.desk")
public record DeskSettings(@DefaultValue("true") boolean greets) {
    static final DeskSettings DEFAULTS = new DeskSettings(true);

    boolean tells(Act act) {
        return greets || !(act instanceof Act.Reassigned);
    }
}
