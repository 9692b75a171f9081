/** Messages and card submits as Bot Framework activities, alike on every channel, and their JSON. */
@NullMarked
package dev.uketsuke.channel.card;

import org.jspecify.annotations.NullMarked;
