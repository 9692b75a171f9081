/** Who asks, and what is known of the person: what they let be remembered, and what a sign-in says. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialog"})
package dev.uketsuke.requester;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
