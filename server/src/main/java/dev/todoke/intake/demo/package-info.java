/// The notifications of a practice installation (練習用の届出の受付).
@NullMarked
package dev.todoke.intake.demo;

import org.jspecify.annotations.NullMarked;
