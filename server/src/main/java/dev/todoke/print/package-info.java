/// Letters and lists on paper (通知文・一覧の印刷): what is said goes in as records, an A4 PDF in Mincho comes out.
///
/// Read first: [dev.todoke.print.Letter], [dev.todoke.print.LetterPrinter], [dev.todoke.print.PrintAnswer].
/// Never here: what a letter says. That stands in the module that sends it.
@NullMarked
package dev.todoke.print;

import org.jspecify.annotations.NullMarked;
