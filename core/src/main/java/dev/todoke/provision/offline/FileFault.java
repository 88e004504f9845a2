package dev.todoke.provision.offline;

import dev.todoke.provision.application.Reason;

/// Something in a file that cannot be taken as it stands (ファイルの読み取れない所).
///
/// @param sheet the sheet, empty for the file as a whole
/// @param row number of the row as the spreadsheet program counts, 0 when no row is meant
/// @param value what stands there
public record FileFault(String sheet, int row, String value, Reason reason) {}
