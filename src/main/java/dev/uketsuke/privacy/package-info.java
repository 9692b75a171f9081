/** Finds and masks secrets in text. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.uketsuke.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
