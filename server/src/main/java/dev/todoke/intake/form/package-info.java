/// The electronic form (電子届出票): a PDF with fields that is made for one hospital, filled in with any PDF reader, sent
/// back, and read like every other file.
///
/// Read first: [dev.todoke.intake.form.FormWriter], [dev.todoke.intake.form.FormReader].
/// Never here: whether a value is right. The records go through the same checks as those of a CSV file.
@NullMarked
package dev.todoke.intake.form;

import org.jspecify.annotations.NullMarked;
