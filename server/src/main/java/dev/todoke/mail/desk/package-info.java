/// Where mails are written, looked at and sent again (送信箱の受付).
@NullMarked
package dev.todoke.mail.desk;

import org.jspecify.annotations.NullMarked;
