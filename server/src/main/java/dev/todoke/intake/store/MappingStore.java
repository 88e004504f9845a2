package dev.todoke.intake.store;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.ColumnMapping;
import dev.todoke.notification.Item;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Matched columns of hospitals' own files (列の対応). Nothing is changed: the newest for a heading is in force.
@Component
public class MappingStore {

    private final JdbcClient jdbc;

    public MappingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A mapping as it is kept.
    public record Kept(long id, ColumnMapping mapping, Instant madeAt) {}

    public void add(FacilityCode facility, List<String> firstLine, ColumnMapping mapping, Instant at, String by) {
        long id = jdbc.sql("""
                insert into intake.column_mapping (facility, heading, header, width, made_at, made_by)
                values (:facility, :heading, :header, :width, :at, :by) returning id
                """)
                .param("facility", facility.value())
                .param("heading", mapping.header() ? Joined.join(firstLine) : byNumber(firstLine))
                .param("header", mapping.header())
                .param("width", mapping.width())
                .param("at", FileStore.at(at))
                .param("by", by)
                .query(Long.class)
                .single();
        for (var assigned : mapping.columns()) {
            var codes = assigned.codes().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .toList();
            jdbc.sql("""
                    insert into intake.column_assigned (mapping, place, facility, item, meant, codes)
                    values (:mapping, :place, :facility, :item, :meant, :codes)
                    """)
                    .param("mapping", id)
                    .param("place", assigned.column())
                    .param("facility", facility.value())
                    .param("item", assigned.item().name())
                    .param("meant", codes.stream().map(Map.Entry::getKey).toArray(String[]::new))
                    .param("codes", codes.stream().map(Map.Entry::getValue).toArray(String[]::new))
                    .update();
        }
    }

    /// The mapping for a file that begins with this line: by the names in it, or by the number of columns.
    public Optional<Kept> find(FacilityCode facility, List<String> firstLine) {
        return newest(facility, Joined.join(firstLine)).or(() -> newest(facility, byNumber(firstLine)));
    }

    private static String byNumber(List<String> firstLine) {
        return "#" + firstLine.size();
    }

    private Optional<Kept> newest(FacilityCode facility, String heading) {
        return jdbc.sql("""
                select * from intake.column_mapping where facility = :facility and heading = :heading
                order by id desc limit 1
                """)
                .param("facility", facility.value())
                .param("heading", heading)
                .query((row, _) -> kept(row))
                .optional();
    }

    private Kept kept(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var columns = jdbc.sql("select * from intake.column_assigned where mapping = :mapping order by place")
                .param("mapping", id)
                .query((assigned, _) -> assigned(assigned))
                .list();
        return new Kept(
                id,
                new ColumnMapping(row.getBoolean("header"), row.getInt("width"), columns),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static ColumnMapping.Assigned assigned(ResultSet row) throws SQLException {
        var meant = (String[]) row.getArray("meant").getArray();
        var codes = (String[]) row.getArray("codes").getArray();
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < meant.length; i++) {
            pairs.put(meant[i], codes[i]);
        }
        return new ColumnMapping.Assigned(row.getInt("place"), Item.valueOf(row.getString("item")), pairs);
    }
}
