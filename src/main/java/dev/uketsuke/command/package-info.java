/** Tools on the command line. */
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
            "attachment",
            "requester",
            "ticket",
            "conversation"
        })
package dev.uketsuke.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
