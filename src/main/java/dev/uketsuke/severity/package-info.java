/** Criteria over facts: the suggested severity and why. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialog"})
package dev.uketsuke.severity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
