/// Mails to people outside (お知らせのメール): which ones exist, what may stand in them, and what became of each.
///
/// Read first: [dev.todoke.mail.MailText], [dev.todoke.mail.MailCourse].
/// Never here: free words. A mail is one of the kinds of [dev.todoke.mail.MailKind] with days, years, our own
/// numbers and addresses of pages in it, so that nothing about a person can be written.
@NullMarked
package dev.todoke.mail;

import org.jspecify.annotations.NullMarked;
