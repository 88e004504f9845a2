/// The commands `codes …` (コードの点検・変換・版の比較): rows of coded tumours, no notification needed.
///
/// Read first: [dev.todoke.cli.codes.CodesCommand]. The rules live in `dev.todoke.codes` and `dev.todoke.validation`.
@NullMarked
package dev.todoke.cli.codes;

import org.jspecify.annotations.NullMarked;
