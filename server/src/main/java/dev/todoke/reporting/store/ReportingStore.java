package dev.todoke.reporting.store;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.reporting.Approval;
import dev.todoke.reporting.HandOver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Settings, approvals and hand-overs (承認・引き継ぎの行).
@Repository
public class ReportingStore {

    private final JdbcClient jdbc;

    public ReportingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A hand-over with the facility where it happened.
    public record AtFacility(FacilityCode facility, HandOver handOver) {}

    /// Whether the facility asks for approvals; none does before it says so.
    public boolean approvalWanted(FacilityCode facility) {
        return jdbc.sql(
                        "select wanted from reporting.approval_setting where facility = :facility order by id desc limit 1")
                .param("facility", facility.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public void wantApproval(FacilityCode facility, boolean wanted, String by, Instant at) {
        jdbc.sql("""
                insert into reporting.approval_setting (facility, wanted, set_at, set_by) values (:facility, :wanted, :at, :by)
                """)
                .param("facility", facility.value())
                .param("wanted", wanted)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    public void add(FacilityCode facility, Approval approval) {
        jdbc.sql("""
                insert into reporting.approval (facility, receipt, records, approver, approved_at, approved_by)
                values (:facility, :receipt, :records, :approver, :at, :by)
                """)
                .param("facility", facility.value())
                .param("receipt", approval.receipt())
                .param("records", approval.records())
                .param("approver", approval.approver())
                .param("at", approval.at().atOffset(ZoneOffset.UTC))
                .param("by", approval.by())
                .update();
    }

    /// Approvals of a file, oldest first.
    public List<Approval> approvals(String receipt) {
        return jdbc.sql("select * from reporting.approval where receipt = :receipt order by id")
                .param("receipt", receipt)
                .query((row, _) -> new Approval(
                        row.getString("receipt"),
                        row.getLong("records"),
                        row.getString("approver"),
                        row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                        row.getString("approved_by")))
                .list();
    }

    public long add(FacilityCode facility, HandOver one) {
        return jdbc.sql("""
                insert into reporting.hand_over (facility, role, from_name, to_name, day, note, recorded_at, recorded_by)
                values (:facility, :role, :from, :to, :day, :note, :at, :by)
                returning id
                """)
                .param("facility", facility.value())
                .param("role", one.role().name())
                .param("from", one.from())
                .param("to", one.to())
                .param("day", one.day())
                .param("note", one.note())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .param("by", one.by())
                .query(Long.class)
                .single();
    }

    /// Hand-overs, newest first; a hospital sees its own.
    public List<AtFacility> handOvers(int limit) {
        return jdbc.sql("select * from reporting.hand_over order by id desc limit :limit")
                .param("limit", limit)
                .query(ReportingStore::handOver)
                .list();
    }

    private static AtFacility handOver(ResultSet row, int number) throws SQLException {
        return new AtFacility(
                new FacilityCode(row.getString("facility")),
                new HandOver(
                        HandOver.Role.valueOf(row.getString("role")),
                        row.getString("from_name"),
                        row.getString("to_name"),
                        row.getObject("day", LocalDate.class),
                        row.getString("note"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")));
    }
}
