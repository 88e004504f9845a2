/// Queries to hospitals, calls, proposed corrections and withdrawals (照会・電話・訂正・取下げ), at the registry room and in the
/// portal.
///
/// Read first: [dev.todoke.inquiry.desk.QueryDesk], [dev.todoke.inquiry.desk.ProposalDesk],
/// [dev.todoke.inquiry.desk.HospitalDesk].
/// Never here: sending anything personal by mail or fax. A message says that something waits, with a number.
@NullMarked
package dev.todoke.inquiry;

import org.jspecify.annotations.NullMarked;
