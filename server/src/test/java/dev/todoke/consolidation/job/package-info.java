/// Tests.
@NullMarked
package dev.todoke.consolidation.job;

import org.jspecify.annotations.NullMarked;
