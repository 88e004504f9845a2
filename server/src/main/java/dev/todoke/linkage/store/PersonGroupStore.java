package dev.todoke.linkage.store;

import dev.todoke.linkage.LinkageResult;
import dev.todoke.linkage.PersonGroupReader;
import dev.todoke.linkage.PersonNumbers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Persons with their lasting numbers and the reports they hold (人のまとまりの保管).
@Repository
public class PersonGroupStore implements PersonGroupReader {

    private final JdbcClient jdbc;

    public PersonGroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a run changed.
    public record Changes(long newPersons, long mergedPersons, long movedRecords) {}

    @Override
    public Map<String, String> personByRecord() {
        var text = new HashMap<String, String>();
        present().forEach((record, person) -> text.put(record, text(person)));
        return text;
    }

    /// The number as people see it: `P-0031877`.
    public static String text(long person) {
        return "P-%07d".formatted(person);
    }

    public Optional<Long> personOf(String record) {
        return jdbc.sql("select person from linkage.person_group where record = :record")
                .param("record", record)
                .query(Long.class)
                .optional();
    }

    public List<String> recordsOf(long person) {
        return jdbc.sql("select record from linkage.person_group where person = :person order by record")
                .param("person", person)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Stores the persons of a run; numbers stay where they were given.
    public Changes store(List<String> records, LinkageResult result, Instant at) {
        var present = present();
        var kept = PersonNumbers.keep(records, result.personOf(), present);
        long[] numberOf = kept.numberOf();
        var fresh = give(numberOf, at);
        var changed = new ArrayList<String>();
        var persons = new ArrayList<Long>();
        long moved = 0;
        for (int i = 0; i < records.size(); i++) {
            long person = numberOf[result.personOf()[i]];
            Long before = present.get(records.get(i));
            if (before == null || before != person) {
                changed.add(records.get(i));
                persons.add(person);
                moved += before == null ? 0 : 1;
            }
        }
        put(changed, persons);
        forward(kept.forwards());
        removeAllBut(records, present);
        return new Changes(fresh, kept.forwards().size(), moved);
    }

    /// Moves every report of one person to another and tells which they were.
    public List<String> merge(long from, long to) {
        var moved = jdbc.sql("update linkage.person_group set person = :to where person = :from returning record")
                .param("from", from)
                .param("to", to)
                .query((row, _) -> row.getString(1))
                .list();
        forward(Map.of(from, to));
        return moved.stream().sorted().toList();
    }

    /// Remembers what a decision moved.
    public void note(long decision, List<String> records, long from, long to) {
        jdbc.sql("""
                insert into linkage.move (decision, record, from_person, to_person)
                select :decision, record, :from, :to from unnest(:records::text[]) as moved (record)
                """)
                .param("decision", decision)
                .param("from", from)
                .param("to", to)
                .param("records", records.toArray(String[]::new))
                .update();
    }

    /// Moves back what a decision had moved, as far as it still stands there.
    public void moveBack(long decision) {
        jdbc.sql("""
                update linkage.person_group g
                   set person = m.from_person
                  from linkage.move m
                 where m.decision = :decision and g.record = m.record and g.person = m.to_person
                """).param("decision", decision).update();
        jdbc.sql("""
                update linkage.person set forwarded_to = null
                 where number in (select from_person from linkage.move where decision = :decision)
                   and exists (select 1 from linkage.person_group g where g.person = number)
                """).param("decision", decision).update();
    }

    private Map<String, Long> present() {
        var present = new HashMap<String, Long>();
        jdbc.sql("select record, person from linkage.person_group").query(row -> {
            present.put(row.getString("record"), row.getLong("person"));
        });
        return present;
    }

    private long give(long[] numberOf, Instant at) {
        int wanted = 0;
        for (long number : numberOf) {
            wanted += number == PersonNumbers.NEW ? 1 : 0;
        }
        var given = jdbc.sql("""
                with given as (
                    insert into linkage.person (given_at) select :at from generate_series(1, :wanted) returning number
                )
                select number from given order by number
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("wanted", wanted)
                .query(Long.class)
                .list();
        int next = 0;
        for (int i = 0; i < numberOf.length; i++) {
            if (numberOf[i] == PersonNumbers.NEW) {
                numberOf[i] = given.get(next);
                next++;
            }
        }
        return wanted;
    }

    private void put(List<String> records, List<Long> persons) {
        jdbc.sql("""
                insert into linkage.person_group (record, person)
                select record, person from unnest(:records::text[], :persons::bigint[]) as new (record, person)
                on conflict (record) do update set person = excluded.person
                """)
                .param("records", records.toArray(String[]::new))
                .param("persons", persons.toArray(Long[]::new))
                .update();
    }

    private void forward(Map<Long, Long> forwards) {
        forwards.forEach((from, to) -> jdbc.sql("update linkage.person set forwarded_to = :to where number = :from")
                .param("from", from)
                .param("to", to)
                .update());
    }

    private void removeAllBut(List<String> records, Map<String, Long> present) {
        var gone = new HashSet<>(present.keySet());
        records.forEach(gone::remove);
        if (!gone.isEmpty()) {
            jdbc.sql("delete from linkage.person_group where record = any(:gone::text[])")
                    .param("gone", gone.toArray(String[]::new))
                    .update();
        }
    }
}
