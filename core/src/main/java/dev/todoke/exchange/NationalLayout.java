package dev.todoke.exchange;

import dev.todoke.codes.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The columns of one kind of file (国とやりとりするファイルの形式), an edition of the table `exchange-layouts`.
///
/// @param code kind of file: `prefecture-records`, `queries`, `deaths`, `vital-status`, `follow-back`
/// @param edition of the table
public record NationalLayout(String code, String edition, List<Column> columns) {

    public static final String PREFECTURE_RECORDS = "prefecture-records";
    public static final String QUERIES = "queries";
    public static final String DEATHS = "deaths";
    public static final String VITAL_STATUS = "vital-status";
    public static final String FOLLOW_BACK = "follow-back";

    private static final String TABLE = "exchange-layouts";

    public NationalLayout {
        columns = List.copyOf(columns);
    }

    /// @param field our name of it, the same in every edition
    /// @param name its heading in the file
    /// @param provisional whether the heading is ours, because no public text names it
    public record Column(String field, String name, boolean required, boolean provisional) {}

    /// The shipped layout with the headings a prefecture uses instead of ours.
    ///
    /// @param headings by field
    public static Optional<NationalLayout> of(String code, Map<String, String> headings) {
        var table = Tables.shipped().only(TABLE);
        var columns = table.rows().stream()
                .filter(row -> row.value("layout").equals(code))
                .map(row -> {
                    var field = row.value("field");
                    var own = headings.get(field);
                    return new Column(
                            field,
                            own == null ? row.value("nameJa") : own,
                            row.value("required").equals("1"),
                            own == null && row.value("certainty").equals("provisional"));
                })
                .toList();
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new NationalLayout(code, table.edition().name(), columns));
    }

    /// How many headings are ours alone.
    public long provisional() {
        return columns.stream().filter(Column::provisional).count();
    }
}
