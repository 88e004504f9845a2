/// Stage 70 of the demonstration: closings of all years (実演: 年次確定).
@NullMarked
package dev.todoke.closing.demo;

import org.jspecify.annotations.NullMarked;
