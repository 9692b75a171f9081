/** Reads and checks the content folder, fills card templates, knows card limits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialog", "severity", "servicelevel", "intake"})
package dev.uketsuke.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
