/// The case file of a small facility (小規模施設の症例ファイル): one encrypted file on a computer without network
/// that keeps the notifications of years.
///
/// Read first: [dev.todoke.cli.cases.CaseFile], [dev.todoke.cli.cases.Casebook],
/// [dev.todoke.cli.cases.CaseSeal].
/// Never here: checks of its own. They are those of `validation`.
@NullMarked
package dev.todoke.cli.cases;

import org.jspecify.annotations.NullMarked;
