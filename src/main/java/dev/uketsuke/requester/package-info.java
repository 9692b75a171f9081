/** Who asks: identity and what may be remembered about them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"privacy"})
package dev.uketsuke.requester;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
