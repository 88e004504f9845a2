/// Becoming a user of the portal (利用申請): the public application, the registry room's decision and letter, the first
/// steps of a facility and its test notification.
///
/// Read first: [dev.todoke.enrolment.desk.ApplicationDesk], [dev.todoke.enrolment.desk.EnrolmentDesk],
/// [dev.todoke.enrolment.desk.FirstStepsDesk].
/// Never here: real notifications. What is sent on trial is checked and forgotten.
@NullMarked
package dev.todoke.enrolment;

import org.jspecify.annotations.NullMarked;
