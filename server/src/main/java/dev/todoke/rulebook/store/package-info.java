/// Rows of trials of rule changes (規則変更の試行の記録).
@NullMarked
package dev.todoke.rulebook.store;

import org.jspecify.annotations.NullMarked;
