/// The outbox (送信箱): every mail of the program goes through it, is sent at most once, and shows what became of it.
///
/// Read first: [dev.todoke.mail.Outbox], [dev.todoke.mail.desk.OutboxDesk], [dev.todoke.mail.smtp.Carrier].
/// Never here: a mail with anything personal in it (`MailText` of the core has no room for it), and no connection that
/// is not configured.
@NullMarked
package dev.todoke.mail;

import org.jspecify.annotations.NullMarked;
