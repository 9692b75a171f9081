@NullMarked
package dev.uketsuke.handoff;

import org.jspecify.annotations.NullMarked;
