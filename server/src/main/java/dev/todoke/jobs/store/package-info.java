/// Rows of runs, cursors and running programs (処理の記録).
@NullMarked
package dev.todoke.jobs.store;

import org.jspecify.annotations.NullMarked;
