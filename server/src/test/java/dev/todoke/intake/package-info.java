@NullMarked
package dev.todoke.intake;

import org.jspecify.annotations.NullMarked;
