/// Models of the linkage (照合モデル): which columns, fields, comparisons, search passes, weights and rules a run uses.
///
/// Read first: [dev.todoke.linkage.model.LinkModel], [dev.todoke.linkage.model.ModelReader].
/// Never here: how anything is compared. That is `compare`.
@NullMarked
package dev.todoke.linkage.model;

import org.jspecify.annotations.NullMarked;
