/** Plays requesters against the real engine and examines what became of what they said. */
@NullMarked
package dev.uketsuke.command.simulation;

import org.jspecify.annotations.NullMarked;
