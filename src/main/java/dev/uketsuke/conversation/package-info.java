/** Runs one turn; owns intakes, inbound and outgoing rows. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "dialog",
            "privacy",
            "severity",
            "servicelevel",
            "intake",
            "content",
            "understanding",
            "knowledge",
            "attachment",
            "requester",
            "ticket",
            "outage",
            "database"
        })
package dev.uketsuke.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
