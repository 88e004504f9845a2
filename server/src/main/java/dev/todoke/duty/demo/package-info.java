/// Reminders of a practice installation (練習用の期限のお知らせ).
@NullMarked
package dev.todoke.duty.demo;

import org.jspecify.annotations.NullMarked;
