package dev.todoke.closing.store;

import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.ClosingProposal;
import dev.todoke.closing.ClosingTrial;
import dev.todoke.kernel.YearOfDiagnosis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Trials, proposals and confirmations (試算・申請・確定): facts that are only added.
@Repository
public class TrialStore {

    private static final String TRIAL = """
            select t.id, t.year, t.sha256, t.records, t.counted, t.death_initiated, t.death_only, t.microscopy, t.findings,
                   t.open_work, t.made_at, t.made_by
              from closing.trial t
            """;
    private static final String PROPOSAL = """
            select t.id, t.year, t.sha256, t.records, t.counted, t.death_initiated, t.death_only, t.microscopy, t.findings,
                   t.open_work, t.made_at, t.made_by, p.id as proposal, p.note, p.proposed_at, p.proposed_by
              from closing.proposal p join closing.trial t on t.id = p.trial
            """;

    private final JdbcClient jdbc;

    public TrialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long addTrial(
            YearOfDiagnosis year, String sha256, ClosingCounts counts, long openWork, Instant now, String by) {
        return jdbc.sql("""
                insert into closing.trial (year, sha256, records, counted, death_initiated, death_only, microscopy, findings,
                       open_work, made_at, made_by)
                values (:year, :sha256, :records, :counted, :deathInitiated, :deathOnly, :microscopy, :findings, :openWork, :now, :by)
                returning id
                """)
                .param("year", year.value())
                .param("sha256", sha256)
                .param("records", counts.records())
                .param("counted", counts.counted())
                .param("deathInitiated", counts.deathInitiated())
                .param("deathOnly", counts.deathOnly())
                .param("microscopy", counts.microscopy())
                .param("findings", counts.findings())
                .param("openWork", openWork)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /// What was open when a trial was made, in the order it was counted.
    public void addOpen(long trial, List<OpenLine> open) {
        for (int place = 0; place < open.size(); place++) {
            var line = open.get(place);
            jdbc.sql("""
                    insert into closing.trial_open (trial, place, name, path, count)
                    values (:trial, :place, :name, :path, :count)
                    """)
                    .param("trial", trial)
                    .param("place", place)
                    .param("name", line.name())
                    .param("path", line.path())
                    .param("count", line.count())
                    .update();
        }
    }

    /// One kind of open work with its number (残っている仕事の1種類).
    ///
    /// @param name message key
    public record OpenLine(String name, String path, long count) {}

    public List<OpenLine> open(long trial) {
        return jdbc.sql("select name, path, count from closing.trial_open where trial = :trial order by place")
                .param("trial", trial)
                .query((row, _) -> new OpenLine(row.getString("name"), row.getString("path"), row.getLong("count")))
                .list();
    }

    /// What the self-check said of a trial, with the person to look at.
    public record TrialFinding(String check, int item, String value, String message, String person) {}

    public void addFindings(long trial, List<TrialFinding> findings) {
        jdbc.sql("""
                insert into closing.trial_finding (trial, place, check_id, item, value, message, person)
                select :trial, place, check_id, item, value, message, person
                  from unnest(:checks, :items, :values, :messages, :persons)
                       with ordinality as f (check_id, item, value, message, person, place)
                """)
                .param("trial", trial)
                .param("checks", findings.stream().map(TrialFinding::check).toArray(String[]::new))
                .param("items", findings.stream().map(TrialFinding::item).toArray(Integer[]::new))
                .param("values", findings.stream().map(TrialFinding::value).toArray(String[]::new))
                .param("messages", findings.stream().map(TrialFinding::message).toArray(String[]::new))
                .param("persons", findings.stream().map(TrialFinding::person).toArray(String[]::new))
                .update();
    }

    public List<TrialFinding> findings(long trial) {
        return jdbc.sql("""
                        select check_id, item, value, message, person from closing.trial_finding
                         where trial = :trial order by place
                        """)
                .param("trial", trial)
                .query((row, _) -> new TrialFinding(
                        row.getString("check_id"),
                        row.getInt("item"),
                        row.getString("value"),
                        row.getString("message"),
                        row.getString("person")))
                .list();
    }

    /// Every trial of a year, newest first.
    public List<ClosingTrial> trials(YearOfDiagnosis year) {
        return jdbc.sql(TRIAL + " where t.year = :year order by t.id desc")
                .param("year", year.value())
                .query((row, _) -> trial(row))
                .list();
    }

    public Optional<ClosingTrial> latestTrial(YearOfDiagnosis year) {
        return jdbc.sql(TRIAL + " where t.year = :year order by t.id desc limit 1")
                .param("year", year.value())
                .query((row, _) -> trial(row))
                .optional();
    }

    public Optional<ClosingTrial> trial(long id) {
        return jdbc.sql(TRIAL + " where t.id = :id")
                .param("id", id)
                .query((row, _) -> trial(row))
                .optional();
    }

    public void addProposal(ClosingTrial trial, String note, Instant now, String by) {
        jdbc.sql("""
                insert into closing.proposal (trial, note, proposed_at, proposed_by) values (:trial, :note, :now, :by)
                on conflict (trial) do nothing
                """)
                .param("trial", trial.id())
                .param("note", note)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /// The proposal for the newest trial of a year, if somebody made one.
    public Optional<ClosingProposal> proposalFor(ClosingTrial trial) {
        return jdbc.sql(PROPOSAL + " where t.id = :trial")
                .param("trial", trial.id())
                .query((row, _) -> proposal(row))
                .optional();
    }

    public Optional<ClosingProposal> proposal(long id) {
        return jdbc.sql(PROPOSAL + " where p.id = :id")
                .param("id", id)
                .query((row, _) -> proposal(row))
                .optional();
    }

    /// @return false when the proposal had been confirmed before
    public boolean confirm(ClosingProposal proposal, Instant now, String by) {
        return jdbc.sql("""
                        insert into closing.confirmation (proposal, confirmed_at, confirmed_by) values (:proposal, :now, :by)
                        on conflict (proposal) do nothing
                        """)
                        .param("proposal", proposal.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    public boolean isConfirmed(ClosingProposal proposal) {
        return jdbc.sql("select exists (select 1 from closing.confirmation where proposal = :proposal)")
                .param("proposal", proposal.id())
                .query(Boolean.class)
                .single();
    }

    private static ClosingTrial trial(ResultSet row) throws SQLException {
        return new ClosingTrial(
                row.getLong("id"),
                new YearOfDiagnosis(row.getInt("year")),
                row.getString("sha256"),
                new ClosingCounts(
                        row.getLong("records"),
                        row.getLong("counted"),
                        row.getLong("death_initiated"),
                        row.getLong("death_only"),
                        row.getLong("microscopy"),
                        row.getLong("findings")),
                row.getLong("open_work"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }

    private static ClosingProposal proposal(ResultSet row) throws SQLException {
        return new ClosingProposal(
                row.getLong("proposal"),
                trial(row),
                row.getString("note"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("proposed_by"));
    }
}
