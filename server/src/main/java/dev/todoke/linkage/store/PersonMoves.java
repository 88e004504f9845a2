package dev.todoke.linkage.store;

import dev.todoke.linkage.PersonHistoryReader;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reports that came to a person or left it, with the cause (所属の履歴), for the person record.
@Repository
class PersonMoves implements PersonHistoryReader {

    private final JdbcClient jdbc;

    PersonMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> history(String person, Collection<String> reports) {
        var number = PersonGroupStore.number(person);
        return number.isEmpty() ? List.of() : moves(number.get(), person);
    }

    private List<Entry> moves(long number, String person) {
        return jdbc.sql("""
                        select max(at), cause, came, string_agg(record, ' ' order by record), coalesce(max(clerk), '')
                          from (select m.at, m.cause, m.number, m.record, coalesce(d.clerk, r.clerk) as clerk,
                                       m.person is not distinct from :person as came
                                  from linkage.membership m
                                  left join linkage.decision d on m.cause = 'DECISION' and d.id = m.number
                                  left join linkage.regrouping r on m.cause = 'REGROUPING' and r.number = m.number
                                 where m.person = :person
                                    or exists (select from linkage.membership b
                                                where b.record = m.record and b.person = :person and b.id < m.id)) moved
                         group by cause, number, came order by max(at) desc limit 200
                        """)
                .param("person", number)
                .query((row, _) -> new Entry(
                        row.getTimestamp(1).toInstant(),
                        "linkage.history." + (row.getBoolean(3) ? "came." : "left.") + row.getString(2),
                        List.of(row.getString(4)),
                        row.getString(5),
                        "/registry/persons/" + person))
                .list();
    }
}
