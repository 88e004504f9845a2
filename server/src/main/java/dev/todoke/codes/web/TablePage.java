package dev.todoke.codes.web;

import dev.todoke.codes.Papers;
import dev.todoke.web.Pager;
import java.util.List;

/// One edition of a table with its papers (コード表の内容).
///
/// @param papers sections of the table's `SOURCE.md`
record TablePage(
        String table,
        String title,
        String edition,
        String validity,
        List<Edition> editions,
        List<Papers.Section> papers,
        List<String> columns,
        List<List<String>> rows,
        Pager pager) {

    /// Another edition of the same table.
    record Edition(String name, String path, boolean current) {}
}
