package dev.todoke.closing.store;

import dev.todoke.linkage.ClosingsReader;
import dev.todoke.linkage.YearsUnderway;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the linkage asks of closings (照合からみた年次確定): which exist, and which years are being closed, that is, were tried
/// since they were closed last.
@Repository
class UnderwayStore implements YearsUnderway, ClosingsReader {

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

    @Override
    public List<Closed> closings() {
        return jdbc.sql("select number, year, version from closing.closing order by number desc")
                .query((row, _) -> new Closed(row.getLong("number"), row.getInt("year"), row.getInt("version")))
                .list();
    }
}
