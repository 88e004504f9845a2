/// Words that every part shares (共通の語): partial dates, sex, prefectures, facility codes, progress.
///
/// Read first: [dev.todoke.kernel.PartialDate], [dev.todoke.kernel.Prefecture], [dev.todoke.kernel.Progress].
/// Never here: anything that knows a code table, a person or a file.
@NullMarked
package dev.todoke.kernel;

import org.jspecify.annotations.NullMarked;
