/// What a hospital needs to know to notify without asking (利用の案内): conditions of line and computer, days by which
/// notifications are asked for, whom to ask.
///
/// Read first: [dev.todoke.guidance.ConditionCheck], [dev.todoke.guidance.NotificationCalendar].
/// Never here: anything about patients, and no words of a facility's own.
@NullMarked
package dev.todoke.guidance;

import org.jspecify.annotations.NullMarked;
