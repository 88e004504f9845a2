/// Fates of a practice installation (練習用の届出のゆくえ).
@NullMarked
package dev.todoke.fate.demo;

import org.jspecify.annotations.NullMarked;
