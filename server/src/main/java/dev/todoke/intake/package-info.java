/// From the uploaded file to the accepted notification (届出の受付): receive, read, check, correct, submit, examine.
///
/// Read first: [dev.todoke.intake.desk.ReceptionDesk], [dev.todoke.intake.desk.ReadingDesk],
/// [dev.todoke.intake.desk.SubmissionDesk].
/// Never here: what a value means or whether it is right. That is `notification` and `validation` in core.
@NullMarked
package dev.todoke.intake;

import org.jspecify.annotations.NullMarked;
