/** What is taken out of storage: by age, for a person, or a secret that was stored all the same; and its audit. */
@NullMarked
@ApplicationModule(allowedDependencies = {"privacy", "requester", "attachment", "ticket", "conversation"})
package dev.uketsuke.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
