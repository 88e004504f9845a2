/// Linkage (照合・同定): which reports concern the same person.
///
/// Read first: [dev.todoke.linkage.PersonLinker], [dev.todoke.linkage.LinkageDecision],
/// [dev.todoke.linkage.MatchScore].
/// Never here: whether two reports concern the same tumour. That is `tumour`.
@NullMarked
package dev.todoke.linkage;

import org.jspecify.annotations.NullMarked;
