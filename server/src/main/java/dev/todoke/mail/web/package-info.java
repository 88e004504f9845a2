/// Pages of the outbox (送信箱の画面).
@NullMarked
package dev.todoke.mail.web;

import org.jspecify.annotations.NullMarked;
