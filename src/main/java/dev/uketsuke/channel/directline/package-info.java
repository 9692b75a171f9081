/** Direct Line 3.0: how the web chat, and every other client of that protocol, talks to the bot. */
@NullMarked
package dev.uketsuke.channel.directline;

import org.jspecify.annotations.NullMarked;
