/// Hand-overs of a practice installation (練習用の引き継ぎ).
@NullMarked
package dev.todoke.reporting.demo;

import org.jspecify.annotations.NullMarked;
