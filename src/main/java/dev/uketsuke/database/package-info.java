/** What kind of database stands behind the tables. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.uketsuke.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
