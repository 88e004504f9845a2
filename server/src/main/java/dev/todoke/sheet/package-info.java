/// Lists for spreadsheet programs (表計算ソフトとのやりとり): written and read back as xlsx, codes and chart numbers as text.
///
/// Read first: [dev.todoke.sheet.Sheet], [dev.todoke.sheet.SheetWriter], [dev.todoke.sheet.SheetReader].
/// Never here: what a list holds, and who may have it. That stays with the desk that offers the list.
@NullMarked
package dev.todoke.sheet;

import org.jspecify.annotations.NullMarked;
