package dev.todoke.intake.store;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.validation.SubmissionRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Submissions, the registry's decisions and nil returns (届出・審査の結果・0件の報告).
@Component
public class SubmissionStore {

    private static final String SELECT = """
            select s.*, f.receipt, coalesce(d.decision, '') as decision, coalesce(d.reason, '') as reason
            from intake.submission s join intake.file f on f.id = s.file
            left join intake.submission_decision d on d.submission = s.id
            """;

    private final JdbcClient jdbc;

    public SubmissionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A nil return as it was reported.
    public record NilReturn(int year, String declaredBy, Instant reportedAt) {}

    public long add(FileRow file, SubmissionRequest request, long records, long warnings, String by, Instant at) {
        return jdbc.sql("""
                insert into intake.submission (file, facility, declared_by, scope, records, warnings, submitted_at, submitted_by)
                values (:file, :facility, :declaredBy, :scope, :records, :warnings, :at, :by)
                returning id
                """)
                .param("file", file.id())
                .param("facility", file.facility().value())
                .param("declaredBy", request.declaredBy().strip())
                .param("scope", request.scope().code())
                .param("records", records)
                .param("warnings", warnings)
                .param("at", FileStore.at(at))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    public void decide(SubmissionRow submission, String decision, String reason, String by, Instant at) {
        jdbc.sql("""
                insert into intake.submission_decision (submission, facility, decision, reason, decided_by, decided_at)
                values (:submission, :facility, :decision, :reason, :by, :at)
                """)
                .param("submission", submission.id())
                .param("facility", submission.facility().value())
                .param("decision", decision)
                .param("reason", reason)
                .param("by", by)
                .param("at", FileStore.at(at))
                .update();
    }

    public Optional<SubmissionRow> find(long submission) {
        return jdbc.sql(SELECT + " where s.id = :submission")
                .param("submission", submission)
                .query(SubmissionStore::row)
                .optional();
    }

    public List<SubmissionRow> ofFile(long file) {
        return jdbc.sql(SELECT + " where s.file = :file order by s.id")
                .param("file", file)
                .query(SubmissionStore::row)
                .list();
    }

    /// Newest first, those without decision before the others.
    public List<SubmissionRow> newest(int limit, long offset) {
        return jdbc.sql(SELECT + " order by d.decision is not null, s.id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(SubmissionStore::row)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from intake.submission")
                .query(Long.class)
                .single();
    }

    public long countWaiting() {
        return jdbc.sql("""
                select count(*) from intake.submission s
                where not exists (select 1 from intake.submission_decision d where d.submission = s.id)
                """).query(Long.class).single();
    }

    /// Those whose file names the year of diagnosis, or none.
    public long countWaiting(YearOfDiagnosis year) {
        return jdbc.sql("""
                select count(*) from intake.submission s join intake.file f on f.id = s.file
                where coalesce(f.year, :year) = :year
                  and not exists (select 1 from intake.submission_decision d where d.submission = s.id)
                """).param("year", year.value()).query(Long.class).single();
    }

    public void addNilReturn(FacilityCode facility, int year, String declaredBy, String by, Instant at) {
        jdbc.sql("""
                insert into intake.nil_return (facility, year, declared_by, reported_at, reported_by)
                values (:facility, :year, :declaredBy, :at, :by)
                """)
                .param("facility", facility.value())
                .param("year", year)
                .param("declaredBy", declaredBy)
                .param("at", FileStore.at(at))
                .param("by", by)
                .update();
    }

    /// Accepted notifications of a facility for a year of diagnosis that were not withdrawn.
    public long notified(FacilityCode facility, int year) {
        return jdbc.sql("""
                select count(*) from notification.version v
                where v.version = 1 and v.facility = :facility and left(v.diagnosis_date, 4) = :year
                  and not exists (select from notification.withdrawal w where w.notification = v.notification)
                """)
                .param("facility", facility.value())
                .param("year", Integer.toString(year))
                .query(Long.class)
                .single();
    }

    public List<NilReturn> nilReturns() {
        return jdbc.sql("select year, declared_by, reported_at from intake.nil_return order by id desc")
                .query((row, _) -> new NilReturn(
                        row.getInt("year"),
                        row.getString("declared_by"),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static SubmissionRow row(ResultSet row, int number) throws SQLException {
        return new SubmissionRow(
                row.getLong("id"),
                row.getLong("file"),
                row.getString("receipt"),
                new FacilityCode(row.getString("facility")),
                row.getString("declared_by"),
                row.getString("scope").equals("all"),
                row.getLong("records"),
                row.getLong("warnings"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getString("decision"),
                row.getString("reason"));
    }
}
