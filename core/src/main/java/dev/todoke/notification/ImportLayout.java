package dev.todoke.notification;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Edition;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.codes.UnknownTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// In which order the columns of a notification file stand (取込データ形式), one edition of the table
/// `notification-layout`.
///
/// The first eight columns are stated by the notification manual 2025, p. 125; the later ones are provisional.
public final class ImportLayout {

    private static final String TABLE = "notification-layout";

    private final String edition;
    private final List<ImportColumn> columns;
    private final int[] positions = new int[Item.values().length];

    // An array by ordinal: a record is asked for its values eighty times, and nothing of it is stored.
    @SuppressWarnings("EnumOrdinal")
    private ImportLayout(String edition, List<ImportColumn> columns) {
        this.edition = edition;
        this.columns = List.copyOf(columns);
        Arrays.fill(positions, -1);
        for (int i = 0; i < columns.size(); i++) {
            positions[columns.get(i).item().ordinal()] = i;
        }
    }

    /// Names of the editions that come with the program, oldest first.
    public static List<String> editions() {
        return Tables.shipped().editions().stream()
                .filter(e -> e.table().equals(TABLE))
                .map(Edition::name)
                .toList();
    }

    /// The newest edition.
    public static ImportLayout newest() {
        return read(editions().getLast());
    }

    public static Optional<ImportLayout> edition(String name) {
        return editions().contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static ImportLayout read(String name) {
        CodeTable table = Tables.shipped().table(TABLE, name);
        return new ImportLayout(
                name, table.rows().stream().map(ImportLayout::column).toList());
    }

    private static ImportColumn column(TableRow row) {
        var item = Item.ofItemId(row.value("itemId"))
                .orElseThrow(() -> new UnknownTable("no item " + row.value("itemId") + " in " + TABLE));
        return new ImportColumn(
                Integer.parseInt(row.value("column")),
                item,
                row.value("certainty").equals("provisional"));
    }

    public String edition() {
        return edition;
    }

    public List<ImportColumn> columns() {
        return columns;
    }

    public int width() {
        return columns.size();
    }

    public Item itemAt(int index) {
        return columns.get(index).item();
    }

    /// Index of the column that carries the item, from 0; -1 when this edition does not carry it.
    // See the constructor.
    @SuppressWarnings("EnumOrdinal")
    public int indexOf(Item item) {
        return positions[item.ordinal()];
    }

    public Stream<ImportColumn> provisional() {
        return columns.stream().filter(ImportColumn::provisional);
    }
}
