/// Questions that hospitals and clinics ask the registry room (問い合わせ), with their number and answers.
///
/// Read first: [dev.todoke.question.QuestionDraft].
/// Never here: anything about patients. What the registry room asks about a notification is a query (照会).
@NullMarked
package dev.todoke.question;

import org.jspecify.annotations.NullMarked;
