/// Sample pages of the outbox (送信箱の画面の見本).
@NullMarked
package dev.todoke.mail.web;

import org.jspecify.annotations.NullMarked;
