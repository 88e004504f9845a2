/// Tests of notifications (届出の試験).
@NullMarked
package dev.todoke.notification;

import org.jspecify.annotations.NullMarked;
