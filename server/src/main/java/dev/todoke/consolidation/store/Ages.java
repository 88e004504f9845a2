package dev.todoke.consolidation.store;

import dev.todoke.consolidation.Conflict;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Since when open work of these persons waits (待ち始めた日時), read before it is derived again.
final class Ages {

    private final Map<String, Instant> since = new HashMap<>();

    Ages(JdbcClient jdbc, List<String> persons) {
        jdbc.sql("""
                select kind || ' ' || item || ' ' || array_to_string(candidates, ' '), since
                  from consolidation.conflict where person = any(:persons)
                union all
                select kind || ' ' || number, since from consolidation.lapse where person = any(:persons)
                union all
                select 'ADDRESS ' || report, since from consolidation.open_address where person = any(:persons)
                """).param("persons", persons.toArray(String[]::new)).query(row -> {
            since.put(row.getString(1), row.getTimestamp(2).toInstant());
        });
    }

    static String name(Conflict conflict) {
        var name = new StringBuilder(conflict.kind().name() + " " + conflict.item());
        conflict.candidates()
                .forEach(c -> name.append(' ').append(c.source()).append(' ').append(c.value()));
        return name.toString();
    }

    /// When it began to wait; now for work that is new.
    Instant of(String name, Instant now) {
        return since.getOrDefault(name, now);
    }
}
