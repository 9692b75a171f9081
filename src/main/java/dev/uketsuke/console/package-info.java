/** What agents see and do: pages and REST API. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "allowance",
            "dialog",
            "privacy",
            "severity",
            "servicelevel",
            "intake",
            "content",
            "understanding",
            "attachment",
            "ticket",
            "conversation",
            "outage",
            "report",
            "requester",
            "erasure"
        })
package dev.uketsuke.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
