/** Tells others what is handed over: those on call hear of a request of severity A. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ticket", "severity", "privacy"})
package dev.uketsuke.handoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
