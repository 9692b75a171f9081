/** Questionnaire, question, slot, answer: which prompt comes next. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.uketsuke.dialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
