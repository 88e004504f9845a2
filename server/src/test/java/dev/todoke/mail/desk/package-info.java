/// Tests of the outbox (送信箱の試験).
@NullMarked
package dev.todoke.mail.desk;

import org.jspecify.annotations.NullMarked;
