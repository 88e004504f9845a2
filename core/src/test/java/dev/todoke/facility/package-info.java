/// Tests of the register of facilities (施設の試験).
@NullMarked
package dev.todoke.facility;

import org.jspecify.annotations.NullMarked;
