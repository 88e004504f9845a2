/// Printed forms as files (様式のPDFとWord文書): a [dev.todoke.provision.paper.PaperForm] goes in, A4 in Mincho comes out,
/// with page numbers, the edition of the words and a code that says which paper it is.
///
/// Read first: [dev.todoke.provision.print.FormPrinter], [dev.todoke.provision.print.FormAnswer].
/// Never here: what a form says; that is made in the core from a table and the application.
@NullMarked
package dev.todoke.provision.print;

import org.jspecify.annotations.NullMarked;
