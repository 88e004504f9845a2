/// Tests of the electronic form.
@NullMarked
package dev.todoke.intake.form;

import org.jspecify.annotations.NullMarked;
