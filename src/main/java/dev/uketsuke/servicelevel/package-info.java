/** Plan, severity, language and calendar: the promised first response. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialog", "severity"})
package dev.uketsuke.servicelevel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
