/** Help in understanding from a language model, if one is configured: an OpenAI-compatible endpoint. */
@NullMarked
package dev.uketsuke.understanding.assist;

import org.jspecify.annotations.NullMarked;
