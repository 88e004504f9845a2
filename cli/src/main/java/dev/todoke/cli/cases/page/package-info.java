/// The pages of the case file (症例ファイルの画面): served to this computer alone, without script and without
/// outside resources.
///
/// Read first: [dev.todoke.cli.cases.page.PageServer], [dev.todoke.cli.cases.page.CasePages].
/// Never here: what a case file is. That is [dev.todoke.cli.cases.CaseFile].
@NullMarked
package dev.todoke.cli.cases.page;

import org.jspecify.annotations.NullMarked;
