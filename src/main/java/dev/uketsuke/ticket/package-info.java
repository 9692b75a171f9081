/** The handed-over request and its life. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "intake",
            "dialog",
            "severity",
            "servicelevel",
            "content",
            "attachment",
            "requester",
            "privacy",
            "database"
        })
package dev.uketsuke.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
