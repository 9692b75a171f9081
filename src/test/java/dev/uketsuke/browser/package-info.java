/** What a person sees and does, in a real browser against the running application. */
@NullMarked
package dev.uketsuke.browser;

import org.jspecify.annotations.NullMarked;
