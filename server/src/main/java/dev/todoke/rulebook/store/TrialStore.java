package dev.todoke.rulebook.store;

import dev.todoke.validation.RuleChange;
import dev.todoke.validation.TrialSubject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Trials with what they counted (試行の記録).
@Repository("ruleTrialStore")
public class TrialStore {

    private static final int FETCH = 2000;
    private static final String FILTER = """
            c.trial = :trial and (:rule = '' or c.rule = :rule) and (:year < 0 or c.year = :year)
            and (:facility = '' or c.facility = :facility)
            """;
    private static final String EXAMPLES = """
            (select array_agg(e.notification order by e.place) from rulebook.trial_example e
              where e.trial = :trial and e.rule = c.rule and e.before = c.before and e.after = c.after) as examples
            """;

    private final JdbcClient jdbc;

    public TrialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is asked for; the store gives it its number.
    public long add(Trial asked) {
        return jdbc.sql("""
                insert into rulebook.trial (subject, name, note, content, sha256, rules, asked_at, asked_by)
                values (:subject, :name, :note, :content, :sha256, :rules, :at, :by) returning id
                """)
                .param("subject", asked.subject().key())
                .param("name", asked.name())
                .param("note", asked.note())
                .param("content", asked.content())
                .param("sha256", asked.sha256())
                .param("rules", asked.rules())
                .param("at", asked.askedAt().atOffset(ZoneOffset.UTC))
                .param("by", asked.askedBy())
                .query(Long.class)
                .single();
    }

    public Optional<Trial> find(long id) {
        return jdbc.sql("select * from rulebook.trial where id = :id")
                .param("id", id)
                .query((row, _) -> trial(row))
                .optional();
    }

    /// The newest first.
    public List<Trial> newest(int limit, long offset) {
        return jdbc.sql("select * from rulebook.trial order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> trial(row))
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from rulebook.trial").query(Long.class).single();
    }

    public TrialTotal total(long trial) {
        return jdbc.sql(
                        "select records, changed, ended_at is not null as ended from rulebook.trial_total where trial = :trial")
                .param("trial", trial)
                .query((row, _) ->
                        new TrialTotal(row.getLong("records"), row.getLong("changed"), row.getBoolean("ended")))
                .optional()
                .orElse(TrialTotal.NONE);
    }

    /// Adds what a chunk counted.
    public void add(long trial, TrialTally tally) {
        jdbc.sql("""
                insert into rulebook.trial_total (trial, records, changed) values (:trial, :records, :changed)
                on conflict (trial) do update set records = trial_total.records + excluded.records,
                    changed = trial_total.changed + excluded.changed
                """)
                .param("trial", trial)
                .param("records", tally.records())
                .param("changed", tally.changed())
                .update();
        tally.counts().forEach((counted, changes) -> addCount(trial, counted, changes));
        tally.examples().forEach(example -> addExample(trial, example));
    }

    private void addCount(long trial, TrialTally.Counted counted, long changes) {
        jdbc.sql("""
                insert into rulebook.trial_count as known (trial, rule, before, after, year, facility, changes)
                values (:trial, :rule, :before, :after, :year, :facility, :changes)
                on conflict (trial, rule, before, after, year, facility)
                    do update set changes = known.changes + excluded.changes
                """)
                .param("trial", trial)
                .param("rule", counted.change().rule())
                .param("before", counted.change().before())
                .param("after", counted.change().after())
                .param("year", counted.year())
                .param("facility", counted.facility())
                .param("changes", changes)
                .update();
    }

    private void addExample(long trial, TrialTally.Example example) {
        jdbc.sql("""
                insert into rulebook.trial_example (trial, rule, before, after, place, notification)
                values (:trial, :rule, :before, :after, :place, :notification)
                """)
                .param("trial", trial)
                .param("rule", example.change().rule())
                .param("before", example.change().before())
                .param("after", example.change().after())
                .param("place", example.place())
                .param("notification", example.notification())
                .update();
    }

    /// How many examples each change has, for a run that goes on.
    public Map<RuleChange, Integer> examplesKept(long trial) {
        var kept = new HashMap<RuleChange, Integer>();
        jdbc.sql(
                        "select rule, before, after, count(*) as n from rulebook.trial_example where trial = :trial group by 1, 2, 3")
                .param("trial", trial)
                .query((row, _) -> kept.put(change(row), row.getInt("n")))
                .list();
        return kept;
    }

    public void end(long trial, Instant now) {
        jdbc.sql("""
                insert into rulebook.trial_total (trial, records, changed, ended_at) values (:trial, 0, 0, :now)
                on conflict (trial) do update set ended_at = excluded.ended_at
                """)
                .param("trial", trial)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Differences added up by rule and answers, the most frequent first.
    public List<TrialDifference> byRule(long trial, TrialFilter filter, int limit, long offset) {
        return filtered("""
                select c.rule, c.before, c.after, 0 as year, '' as facility, sum(c.changes) as changes,
                       count(distinct c.facility) as facilities, %s
                from rulebook.trial_count c where %s
                group by c.rule, c.before, c.after order by changes desc, c.rule, c.before, c.after limit :limit offset :offset
                """.formatted(EXAMPLES, FILTER), trial, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> difference(row))
                .list();
    }

    public long countByRule(long trial, TrialFilter filter) {
        return filtered(
                        "select count(*) from (select 1 from rulebook.trial_count c where %s group by c.rule, c.before, c.after) d"
                                .formatted(FILTER),
                        trial,
                        filter)
                .query(Long.class)
                .single();
    }

    /// Every difference by year and facility; the caller closes the stream inside the transaction.
    public Stream<TrialDifference> all(long trial) {
        return filtered("""
                select c.rule, c.before, c.after, c.year, c.facility, c.changes, 1 as facilities, %s
                from rulebook.trial_count c where %s order by c.rule, c.before, c.after, c.year, c.facility
                """.formatted(EXAMPLES, FILTER), trial, TrialFilter.ALL)
                .withFetchSize(FETCH)
                .query((row, _) -> difference(row))
                .stream();
    }

    /// A year or a facility with its changes.
    public record Share(String name, long changes) {}

    /// Changes by year of diagnosis; `0` for an unknown one.
    public List<Share> byYear(long trial) {
        return shares("year::text", trial);
    }

    public List<Share> byFacility(long trial) {
        return shares("facility", trial);
    }

    private List<Share> shares(String column, long trial) {
        return jdbc.sql("""
                select %s as name, sum(changes) as changes from rulebook.trial_count where trial = :trial group by 1 order by 1
                """.formatted(column))
                .param("trial", trial)
                .query((row, _) -> new Share(row.getString("name"), row.getLong("changes")))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, long trial, TrialFilter filter) {
        return jdbc.sql(sql)
                .param("trial", trial)
                .param("rule", filter.rule())
                .param("year", filter.year())
                .param("facility", filter.facility());
    }

    private static RuleChange change(ResultSet row) throws SQLException {
        return new RuleChange(row.getString("rule"), row.getString("before"), row.getString("after"));
    }

    private static TrialDifference difference(ResultSet row) throws SQLException {
        return new TrialDifference(
                change(row),
                row.getInt("year"),
                row.getString("facility"),
                row.getLong("changes"),
                row.getLong("facilities"),
                texts(row.getArray("examples")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static Trial trial(ResultSet row) throws SQLException {
        return new Trial(
                row.getLong("id"),
                TrialSubject.of(row.getString("subject")).orElseThrow(),
                row.getString("name"),
                row.getString("note"),
                row.getString("content"),
                row.getString("sha256"),
                row.getString("rules"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"));
    }
}
