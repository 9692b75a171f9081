/** What the desk's lead learns from many requests at once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "severity", "ticket"})
package dev.uketsuke.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
