/** Golden transcripts: the conversation's specification, replayed in process. */
@NullMarked
package dev.uketsuke.transcript;

import org.jspecify.annotations.NullMarked;
