/** Outages that the desk's agents declare while they last, beside those of the pack. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialog", "severity", "intake"})
package dev.uketsuke.outage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
