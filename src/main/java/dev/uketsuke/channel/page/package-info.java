/** The full-page chat at {@code /}. */
@NullMarked
package dev.uketsuke.channel.page;

import org.jspecify.annotations.NullMarked;
