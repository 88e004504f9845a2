package dev.todoke.closing.store;

import dev.todoke.closing.ClosedRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tumours by site and by prefecture of residence, of trials and closings (部位別・都道府県別の件数).
@Repository
public class FigureStore {

    private final JdbcClient jdbc;

    public FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is compared (比べるもの).
    public enum Of {
        TRIAL("trial"),
        CLOSING("closing");

        private final String text;

        Of(String text) {
            this.text = text;
        }
    }

    /// By what tumours are counted (区分): the category of item 19, or item 7.
    public enum Dimension {
        SITE("site"),
        PREFECTURE("prefecture");

        private final String text;

        Dimension(String text) {
            this.text = text;
        }

        String of(ClosedRecord record) {
            return this == PREFECTURE
                    ? record.item(7)
                    : record.item(19).substring(0, Math.min(3, record.item(19).length()));
        }
    }

    public void add(Of what, long number, List<ClosedRecord> records) {
        for (Dimension dimension : Dimension.values()) {
            var tumours = new TreeMap<String, long[]>();
            for (ClosedRecord record : records) {
                var counts = tumours.computeIfAbsent(dimension.of(record), _ -> new long[2]);
                counts[0]++;
                counts[1] += record.item(73).equals("1") ? 1 : 0;
            }
            jdbc.sql("""
                    insert into closing.figure (of_what, number, dimension, code, tumours, counted)
                    select :what, :number, :dimension, code, tumours, counted
                      from unnest(:codes, :tumours, :counted) as f (code, tumours, counted)
                    """)
                    .param("what", what.text)
                    .param("number", number)
                    .param("dimension", dimension.text)
                    .param("codes", tumours.keySet().toArray(String[]::new))
                    .param("tumours", tumours.values().stream().map(c -> c[0]).toArray(Long[]::new))
                    .param("counted", tumours.values().stream().map(c -> c[1]).toArray(Long[]::new))
                    .update();
        }
    }

    /// Tumours by code.
    public Map<String, Long> tumours(Of what, long number, Dimension dimension) {
        var found = new TreeMap<String, Long>();
        jdbc.sql("""
                select code, tumours from closing.figure
                 where of_what = :what and number = :number and dimension = :dimension
                """)
                .param("what", what.text)
                .param("number", number)
                .param("dimension", dimension.text)
                .query((row, _) -> found.put(row.getString("code"), row.getLong("tumours")))
                .list();
        return found;
    }
}
