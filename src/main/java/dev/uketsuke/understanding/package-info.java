/** Turns a requester's text into a reading, with quotes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialog", "severity", "intake", "content", "privacy"})
package dev.uketsuke.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
