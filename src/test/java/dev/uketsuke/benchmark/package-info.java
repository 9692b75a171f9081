/** Plays scripted intakes against the running application, beside the SDK's own dialog and a bare endpoint. */
@NullMarked
package dev.uketsuke.benchmark;

import org.jspecify.annotations.NullMarked;
