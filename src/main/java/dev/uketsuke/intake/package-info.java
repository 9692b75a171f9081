/** One conversation's requests: hears a reading, decides the next move. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialog", "severity", "servicelevel"})
package dev.uketsuke.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
