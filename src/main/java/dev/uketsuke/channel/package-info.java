/** The Bot Framework boundary: Teams activities, Direct Line and cards. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conversation",
            "ticket",
            "attachment",
            "requester",
            "content",
            "intake",
            "allowance",
            "dialog",
            "privacy"
        })
package dev.uketsuke.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
