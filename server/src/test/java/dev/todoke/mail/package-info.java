/// Tests of the mails (お知らせのメールの試験).
@NullMarked
package dev.todoke.mail;

import org.jspecify.annotations.NullMarked;
