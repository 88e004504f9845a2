/// How good a linkage was, measured against a known truth (照合の精度): shares with their uncertainty.
///
/// Read first: [dev.todoke.linkage.quality.PairQuality], [dev.todoke.linkage.quality.QualityCurve],
/// [dev.todoke.linkage.quality.PersonQuality].
/// Never here: deciding anything. The measure looks on from outside.
@NullMarked
package dev.todoke.linkage.quality;

import org.jspecify.annotations.NullMarked;
