package dev.todoke.sheet;

import java.util.List;

/// One list (シート).
///
/// @param name on its tab; characters a tab cannot carry are replaced
/// @param columns headings and kinds
/// @param rows one text per column; read once and never all held together
public record Sheet(String name, List<SheetColumn> columns, Iterable<List<String>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
    }
}
