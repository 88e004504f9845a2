/// Rows of mails and their events (メールの記録).
@NullMarked
package dev.todoke.mail.store;

import org.jspecify.annotations.NullMarked;
