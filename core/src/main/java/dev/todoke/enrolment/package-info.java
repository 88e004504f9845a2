/// How a hospital or clinic becomes a user of the portal (利用申請): applied, compared with the register of facilities,
/// approved, invited by letter, signed in, contacts and connection confirmed, a test notification passed, in use.
///
/// Read first: [dev.todoke.enrolment.Enrolment], [dev.todoke.enrolment.RegisterComparison],
/// [dev.todoke.enrolment.FirstStep].
/// Never here: accounts, passwords and codes; those belong to `dev.todoke.identity`.
@NullMarked
package dev.todoke.enrolment;

import org.jspecify.annotations.NullMarked;
