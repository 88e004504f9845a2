/// Names, dates and numbers as they are written in latin letters (欧文の氏名・日付・番号): folded for comparison.
///
/// Read first: [dev.todoke.linkage.latin.LatinName], [dev.todoke.linkage.latin.LatinDate],
/// [dev.todoke.linkage.latin.EditDistance]. What is folded here is never shown or delivered.
/// Never here: weights, and lists of nicknames (no list with a free licence was found).
@NullMarked
package dev.todoke.linkage.latin;

import org.jspecify.annotations.NullMarked;
