/// Stage 60 of the demonstration (実演: 集約).
@NullMarked
package dev.todoke.consolidation.demo;

import org.jspecify.annotations.NullMarked;
