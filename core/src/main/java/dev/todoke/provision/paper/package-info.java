/// Printed forms (様式の印刷): what stands on the paper, from top to bottom, before anyone decides how it is drawn.
///
/// Read first: [dev.todoke.provision.paper.PaperTexts] (the forms and their words, as data),
/// [dev.todoke.provision.paper.PaperValues] (what is filled in), [dev.todoke.provision.paper.PaperSetter] (both
/// together give a [dev.todoke.provision.paper.PaperForm]).
///
/// To print one more form: write its lines into the table `provision-paper` (form, block, kind, field, code, detail,
/// source, words; kinds are those of [dev.todoke.provision.paper.PaperKind]), collect its values by field number in a
/// [dev.todoke.provision.paper.PaperValues] and call [dev.todoke.provision.paper.PaperSetter#form]. A field without a
/// value is printed empty, to be written by hand.
///
/// Never here: drawing, files, the wording of an office. That comes from its folder
/// ([dev.todoke.provision.paper.OwnTexts]).
@NullMarked
package dev.todoke.provision.paper;

import org.jspecify.annotations.NullMarked;
