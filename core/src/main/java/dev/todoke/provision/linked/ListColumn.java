package dev.todoke.provision.linked;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import java.util.List;

/// A column of the list that applicants hand in (名簿の列), from table `provision-consented-list`.
public record ListColumn(
        String id, String nameJa, String nameEn, boolean required, String formatJa, String formatEn, String example) {

    private static final CodeTable TABLE = Tables.shipped().only("provision-consented-list");

    /// Addresses that a list can hold for each person.
    public static final int ADDRESSES = 3;

    /// All columns in the order of the template.
    public static List<ListColumn> all() {
        return TABLE.rows().stream().map(ListColumn::column).toList();
    }

    public static String edition() {
        return TABLE.edition().name();
    }

    private static ListColumn column(TableRow row) {
        return new ListColumn(
                row.value("id"),
                row.value("nameJa"),
                row.value("nameEn"),
                row.value("required").equals("yes"),
                row.value("formatJa"),
                row.value("formatEn"),
                row.value("example"));
    }

    static ListColumn of(String id) {
        return all().stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + id));
    }
}
