/// The line to the mail server (メールサーバーとの接続), and who carries mails over it.
@NullMarked
package dev.todoke.mail.smtp;

import org.jspecify.annotations.NullMarked;
