/// The run that tries a change of rules on every accepted notification (規則変更の試行の処理).
@NullMarked
package dev.todoke.rulebook.job;

import org.jspecify.annotations.NullMarked;
