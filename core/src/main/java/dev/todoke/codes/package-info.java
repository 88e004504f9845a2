/// Code tables and coded words (コード表): ICD-O-3, coded items of notifications, editions with papers, areas.
///
/// Read first: [dev.todoke.codes.Tables], [dev.todoke.codes.Topography], [dev.todoke.codes.Morphology].
/// Never here: a rule that looks at more than codes, sex and age.
@NullMarked
package dev.todoke.codes;

import org.jspecify.annotations.NullMarked;
