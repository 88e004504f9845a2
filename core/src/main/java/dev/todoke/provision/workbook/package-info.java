/// Workbooks (xlsx) as texts (表計算のファイルの読み取り), with the XML reader that Java brings along and nothing else.
///
/// Read first: [dev.todoke.provision.workbook.Workbook], [dev.todoke.provision.workbook.CellSheet].
/// Never here: what the texts mean.
@NullMarked
package dev.todoke.provision.workbook;

import org.jspecify.annotations.NullMarked;
