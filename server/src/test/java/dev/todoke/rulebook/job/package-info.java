/// Tests of the run that tries a change of rules (規則変更の試行の処理の試験).
@NullMarked
package dev.todoke.rulebook.job;

import org.jspecify.annotations.NullMarked;
