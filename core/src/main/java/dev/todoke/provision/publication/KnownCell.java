package dev.todoke.provision.publication;

import java.util.ArrayList;
import java.util.List;

/// A number of people as a reader meets it (読み手の知る人数): where it stands and what is said about it.
///
/// @param table the table it stands in
/// @param row index of its row
/// @param column index of its column
/// @param labels the words of row and column
/// @param said the shown value as a range of one, or what a withheld one may be
/// @param shown whether the count itself is printed
/// @param why what narrowed a withheld count before any sum was looked at, in words
record KnownCell(TableShape table, int row, int column, Labels labels, Range said, boolean shown, List<String> why) {

    String place() {
        return PublishedTable.place(row, column);
    }

    String text() {
        return table.table().text(row, column);
    }

    /// Names of tables are different within one check.
    boolean isInSameTableAs(KnownCell other) {
        return table.table().name().equals(other.table.table().name());
    }

    KnownCell narrowed(Range to, String because) {
        var longer = new ArrayList<>(why);
        longer.add(because);
        return new KnownCell(table, row, column, labels, said.and(to), shown, List.copyOf(longer));
    }
}
