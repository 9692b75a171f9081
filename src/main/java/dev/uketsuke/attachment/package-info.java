/** Quarantines, checks and stores the files that requesters send. */
@NullMarked
@ApplicationModule(allowedDependencies = {"privacy"})
package dev.uketsuke.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
