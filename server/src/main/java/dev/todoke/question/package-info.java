/// Questions of hospitals to the registry room (問い合わせ): asked in the portal, answered in the registry room.
///
/// Read first: [dev.todoke.question.desk.QuestionDesk].
/// Never here: queries of the registry about a notification (照会).
@NullMarked
package dev.todoke.question;

import org.jspecify.annotations.NullMarked;
