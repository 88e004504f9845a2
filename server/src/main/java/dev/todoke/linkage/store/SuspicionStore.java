package dev.todoke.linkage.store;

import dev.todoke.linkage.Suspicion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Persons that may need a second look (見直したほうがよい人の保管). Derived: runs make it anew.
@Repository
public class SuspicionStore {

    private final JdbcClient jdbc;

    public SuspicionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One person with the reasons, and the number of its reports.
    public record Suspect(long person, List<Suspicion> reasons, long reports) {
        public Suspect {
            reasons = List.copyOf(reasons);
        }
    }

    /// Forgets what was found about these persons.
    public void forget(Collection<Long> persons) {
        jdbc.sql("delete from linkage.suspicion where person = any(:persons::bigint[])")
                .param("persons", persons.toArray(Long[]::new))
                .update();
    }

    public void forgetAll() {
        jdbc.sql("delete from linkage.suspicion").update();
    }

    public void add(Map<Long, Set<Suspicion>> found) {
        var persons = new ArrayList<Long>();
        var kinds = new ArrayList<String>();
        found.forEach((person, reasons) -> reasons.forEach(reason -> {
            persons.add(person);
            kinds.add(reason.name());
        }));
        jdbc.sql("""
                insert into linkage.suspicion (person, kind)
                select person, kind from unnest(:persons::bigint[], :kinds::text[]) as found (person, kind)
                """)
                .param("persons", persons.toArray(Long[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .update();
    }

    /// How many persons each reason concerns.
    public Map<Suspicion, Long> counts() {
        var counts = new EnumMap<Suspicion, Long>(Suspicion.class);
        jdbc.sql("select kind, count(*) from linkage.suspicion group by kind").query(row -> {
            counts.put(Suspicion.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    /// Persons for whom this reason was found, with all their reasons, in the order of their numbers.
    public List<Suspect> of(Suspicion reason, int limit) {
        return jdbc.sql("""
                select s.person, (select array_agg(o.kind order by o.kind) from linkage.suspicion o where o.person = s.person) as kinds,
                       (select count(*) from linkage.person_group g where g.person = s.person) as reports
                  from linkage.suspicion s where s.kind = :kind order by s.person limit :limit
                """)
                .param("kind", reason.name())
                .param("limit", limit)
                .query((row, _) -> new Suspect(
                        row.getLong("person"),
                        Arrays.stream((String[]) row.getArray("kinds").getArray())
                                .map(Suspicion::valueOf)
                                .toList(),
                        row.getLong("reports")))
                .list();
    }
}
