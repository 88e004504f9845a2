/// What linkage compares and how (比較): fields made of the cells of a row, and levels of agreement between two lines.
///
/// Read first: [dev.todoke.linkage.compare.FieldKinds], [dev.todoke.linkage.compare.ComparisonKinds],
/// [dev.todoke.linkage.compare.Comparer]. A new kind is one class and one line in a registry.
/// Never here: weights and decisions. They are `engine`.
@NullMarked
package dev.todoke.linkage.compare;

import org.jspecify.annotations.NullMarked;
