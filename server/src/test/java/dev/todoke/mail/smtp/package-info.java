/// Tests of sending (メールの送信の試験), against a real mail server and one that misbehaves.
@NullMarked
package dev.todoke.mail.smtp;

import org.jspecify.annotations.NullMarked;
