/** Quarantines, checks and stores the files that requesters and agents send, and says what mails among them say. */
@NullMarked
@ApplicationModule(allowedDependencies = {"privacy"})
package dev.uketsuke.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
