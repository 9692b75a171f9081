/** How often each of many clients may do something. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.uketsuke.allowance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
