/** Searches the general solutions of a pack for those that answer a message. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "dialog"})
package dev.uketsuke.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
