/// Where a change of rules is tried before it takes effect (規則変更の試行の受付).
@NullMarked
package dev.todoke.rulebook.desk;

import org.jspecify.annotations.NullMarked;
