/// Tests of typed notifications (届出の入力の試験).
@NullMarked
package dev.todoke.notification.entry;

import org.jspecify.annotations.NullMarked;
