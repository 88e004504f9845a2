/// Tests.
@NullMarked
package dev.todoke.consolidation;

import org.jspecify.annotations.NullMarked;
