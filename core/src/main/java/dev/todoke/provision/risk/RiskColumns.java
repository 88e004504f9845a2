package dev.todoke.provision.risk;

import dev.todoke.closing.ClosedRecord;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Closed tumours by column, reduced to what tells people apart and what a range is chosen by (列で持つ年次確定).
///
/// Every value is a number into the list of its column's values: two bytes a value, about 32 bytes a tumour.
public final class RiskColumns {

    /// Items held, by their official numbers.
    static final List<Integer> ITEMS = List.of(4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 19, 20, 24, 25, 64, 75);

    private final SortedMap<Integer, RiskColumn> columns;
    private final int rows;

    private RiskColumns(SortedMap<Integer, RiskColumn> columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Takes tumours one by one (読み込み).
    public static final class Builder {

        private final Map<Integer, RiskColumn.Builder> columns = new TreeMap<>();
        private int rows;

        private Builder() {
            ITEMS.forEach(item -> columns.put(item, new RiskColumn.Builder()));
        }

        public Builder add(ClosedRecord record) {
            columns.forEach((item, column) -> column.add(record.item(item)));
            rows++;
            return this;
        }

        public RiskColumns build() {
            var built = new TreeMap<Integer, RiskColumn>();
            columns.forEach((item, column) -> built.put(item, column.build()));
            return new RiskColumns(built, rows);
        }
    }

    /// Number of tumours.
    public int rows() {
        return rows;
    }

    RiskColumn column(int item) {
        var column = columns.get(item);
        if (column == null) {
            throw new IllegalArgumentException("item " + item + " is not held for the risk preview");
        }
        return column;
    }
}
