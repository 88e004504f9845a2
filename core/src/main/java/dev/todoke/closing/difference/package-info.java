/// What changed between two closings of a year, and why (年次確定の版の間の差).
///
/// Read first: [dev.todoke.closing.difference.Cause], [dev.todoke.closing.difference.ClosingComparison].
/// Never here: guessing. A change whose cause was not stored is told as one without known cause.
@NullMarked
package dev.todoke.closing.difference;

import org.jspecify.annotations.NullMarked;
