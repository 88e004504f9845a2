package dev.todoke.linkage.store;

import dev.todoke.linkage.LinkageResult;
import dev.todoke.linkage.PersonGroupReader;
import dev.todoke.linkage.PersonMembersReader;
import dev.todoke.linkage.PersonNumbers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Persons with their lasting numbers and the reports they hold (人のまとまりの保管).
@Repository
public class PersonGroupStore implements PersonGroupReader, PersonMembersReader {

    private static final Pattern NUMBER = Pattern.compile("P-([0-9]{7,18})");

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

    @Override
    public Map<String, String> withCompanions(Collection<String> reports) {
        var found = new HashMap<String, String>();
        jdbc.sql("""
                select record, person from linkage.person_group
                 where person in (select person from linkage.person_group where record = any(:reports))
                """).param("reports", reports.toArray(String[]::new)).query(row -> {
            found.put(row.getString(1), text(row.getLong(2)));
        });
        return found;
    }

    /// The number as people see it: `P-0031877`.
    public static String text(long person) {
        return "P-%07d".formatted(person);
    }

    /// Reads a number as people write it; empty when the text is none.
    public static Optional<Long> number(String text) {
        var match = NUMBER.matcher(text);
        return match.matches() ? Optional.of(Long.parseLong(match.group(1))) : Optional.empty();
    }

    @Override
    public List<String> recordsOf(String person) {
        return number(person).map(this::recordsOf).orElse(List.of());
    }

    @Override
    public Optional<String> personHolding(String record) {
        return personOf(record).map(PersonGroupStore::text);
    }

    /// The number that a number leads to today: itself, or the older one it was merged into. Empty for a number
    /// never
    /// given.
    public Optional<Long> present(long person) {
        return jdbc.sql("""
                with recursive way as (
                    select number, forwarded_to from linkage.person where number = :person
                    union
                    select p.number, p.forwarded_to from linkage.person p join way w on p.number = w.forwarded_to
                )
                select number from way where forwarded_to is null
                """).param("person", person).query(Long.class).optional();
    }

    /// Numbers that forward to this one, directly or over others.
    public List<Long> formerNumbers(long person) {
        return jdbc.sql("""
                with recursive way as (
                    select number from linkage.person where forwarded_to = :person
                    union
                    select p.number from linkage.person p join way w on p.forwarded_to = w.number
                )
                select number from way order by number
                """)
                .param("person", person)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// Who held which report at a time in the past (ある時点の所属).
    public List<String> recordsAsOf(long person, Instant at) {
        return jdbc.sql("""
                select record from (
                    select distinct on (record) record, person from linkage.membership
                     where at <= :at
                       and record in (select record from linkage.membership where person = :person)
                     order by record, id desc) as latest
                 where person = :person order by record
                """)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Makes the groups again from the history alone.
    public void rebuild() {
        jdbc.sql("delete from linkage.person_group").update();
        jdbc.sql("""
                insert into linkage.person_group (record, person)
                select record, person from (
                    select distinct on (record) record, person from linkage.membership order by record, id desc) as newest
                 where person is not null
                """).update();
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
    public Changes store(List<String> records, LinkageResult result, Cause cause) {
        var present = present();
        var kept = PersonNumbers.keep(records, result.personOf(), present);
        long[] numberOf = kept.numberOf();
        var fresh = give(numberOf, cause.at());
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
        put(changed, persons, cause);
        forward(kept.forwards());
        removeAllBut(records, present, cause);
        return new Changes(fresh, kept.forwards().size(), moved);
    }

    /// Stores the persons of some reports, whole persons only; the others stay as they are.
    ///
    /// @param gone reports that belong to nobody any more
    public Changes storeSome(List<String> records, int[] personOf, Collection<String> gone, Cause cause) {
        var present = present(records);
        var kept = PersonNumbers.keep(records, personOf, present);
        long[] numberOf = kept.numberOf();
        var fresh = give(numberOf, cause.at());
        var changed = new ArrayList<String>();
        var persons = new ArrayList<Long>();
        long moved = 0;
        for (int i = 0; i < records.size(); i++) {
            long person = numberOf[personOf[i]];
            Long before = present.get(records.get(i));
            if (before == null || before != person) {
                changed.add(records.get(i));
                persons.add(person);
                moved += before == null ? 0 : 1;
            }
        }
        put(changed, persons, cause);
        forward(kept.forwards());
        removeGone(gone, cause);
        return new Changes(fresh, kept.forwards().size(), moved);
    }

    /// Persons of these reports, by report.
    public Map<String, Long> present(Collection<String> records) {
        var present = new HashMap<String, Long>();
        jdbc.sql("""
                select g.record, g.person from unnest(:records::text[]) as wanted (record)
                  join linkage.person_group g on g.record = wanted.record
                """).param("records", records.toArray(String[]::new)).query(row -> {
            present.put(row.getString(1), row.getLong(2));
        });
        return present;
    }

    /// Reports among these, and beyond them, that share a person with another.
    public List<String> sharing(Collection<String> records) {
        return jdbc.sql("""
                select distinct bound.record
                  from unnest(:records::text[]) as wanted (record)
                  join linkage.person_group own on own.record = wanted.record
                  join linkage.person_group other on other.person = own.person and other.record <> own.record
                  cross join lateral (values (own.record), (other.record)) as bound (record)
                """)
                .param("records", records.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Persons that hold a report.
    public long countPersons() {
        return jdbc.sql("select count(*) from (select distinct person from linkage.person_group) as held")
                .query(Long.class)
                .single();
    }

    /// Moves every report of one person to another and tells which they were. The number left behind forwards.
    public List<String> merge(long from, long to, Cause cause) {
        var moved = recordsOf(from);
        move(moved, to, cause);
        forward(Map.of(from, to));
        return moved;
    }

    /// Moves reports to a person.
    public void move(List<String> records, long to, Cause cause) {
        put(records, Collections.nCopies(records.size(), to), cause);
    }

    /// Gives a new number.
    public long newPerson(Instant at) {
        long[] number = {PersonNumbers.NEW};
        give(number, at);
        return number[0];
    }

    /// Keeps other clerks from acting on these persons until the transaction ends.
    public void lock(long... persons) {
        jdbc.sql("select number from linkage.person where number = any(:persons) order by number for update")
                .param("persons", persons)
                .query(Long.class)
                .list();
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

    /// Moves back what a decision had moved, as far as it still stands there, and tells the persons concerned.
    public List<Long> moveBack(long decision, Cause cause) {
        var moves = jdbc.sql("""
                select from_person, to_person, array_agg(record order by record) as records
                  from linkage.move where decision = :decision group by from_person, to_person
                """)
                .param("decision", decision)
                .query((row, _) -> new Moved(row.getLong("from_person"), row.getLong("to_person"), List.of((String[])
                        row.getArray("records").getArray())))
                .list();
        var persons = new ArrayList<Long>();
        for (var moved : moves) {
            moveStanding(moved.records(), moved.to(), moved.from(), cause);
            persons.add(moved.from());
            persons.add(moved.to());
        }
        return persons;
    }

    private record Moved(long from, long to, List<String> records) {
        private Moved {
            records = List.copyOf(records);
        }
    }

    /// Moves those of the reports that still stand at one person to another; the number they come to is alive
    /// again.
    public List<String> moveStanding(List<String> records, long from, long to, Cause cause) {
        var standing = recordsOf(from).stream().filter(records::contains).toList();
        move(standing, to, cause);
        if (!standing.isEmpty()) {
            jdbc.sql("update linkage.person set forwarded_to = null where number = :to")
                    .param("to", to)
                    .update();
        }
        return standing;
    }

    /// Lets an emptied number lead to where its reports went.
    public void forwardIfEmpty(long from, long to) {
        if (recordsOf(from).isEmpty()) {
            forward(Map.of(from, to));
        }
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

    private void put(List<String> records, List<Long> persons, Cause cause) {
        jdbc.sql("""
                with moved as (
                    insert into linkage.membership (record, person, at, cause, number)
                    select record, person, :at, :cause, :number
                      from unnest(:records::text[], :persons::bigint[]) as new (record, person)
                )
                insert into linkage.person_group (record, person)
                select record, person from unnest(:records::text[], :persons::bigint[]) as new (record, person)
                on conflict (record) do update set person = excluded.person
                """)
                .param("records", records.toArray(String[]::new))
                .param("persons", persons.toArray(Long[]::new))
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("cause", cause.kind().name())
                .param("number", cause.number())
                .update();
    }

    private void forward(Map<Long, Long> forwards) {
        forwards.forEach((from, to) -> jdbc.sql("update linkage.person set forwarded_to = :to where number = :from")
                .param("from", from)
                .param("to", to)
                .update());
    }

    private void removeAllBut(List<String> records, Map<String, Long> present, Cause cause) {
        var gone = new HashSet<>(present.keySet());
        records.forEach(gone::remove);
        removeGone(gone, cause);
    }

    private void removeGone(Collection<String> gone, Cause cause) {
        if (!gone.isEmpty()) {
            jdbc.sql("""
                    with gone as (
                        delete from linkage.person_group where record = any(:gone::text[]) returning record
                    )
                    insert into linkage.membership (record, person, at, cause, number)
                    select record, null, :at, :cause, :number from gone order by record
                    """)
                    .param("gone", gone.toArray(String[]::new))
                    .param("at", cause.at().atOffset(ZoneOffset.UTC))
                    .param("cause", cause.kind().name())
                    .param("number", cause.number())
                    .update();
        }
    }
}
