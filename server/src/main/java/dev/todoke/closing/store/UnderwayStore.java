package dev.todoke.closing.store;

import dev.todoke.linkage.YearsUnderway;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Diagnosis years that are being closed (確定の準備が進む診断年): tried since they were closed last.
@Repository
class UnderwayStore implements YearsUnderway {

    private final JdbcClient jdbc;

    UnderwayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Integer> years() {
        return new TreeSet<>(jdbc.sql("""
                select distinct t.year from closing.trial t
                 where not exists (select 1 from closing.closing c where c.year = t.year and c.closed_at > t.made_at)
                """).query((row, _) -> row.getInt(1)).list());
    }
}
