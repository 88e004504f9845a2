package dev.todoke.enrolment.store;

import dev.todoke.enrolment.ApplicantKind;
import dev.todoke.enrolment.Enrolment;
import dev.todoke.enrolment.EnrolmentEvent;
import dev.todoke.enrolment.EnrolmentForm;
import dev.todoke.enrolment.EnrolmentNumber;
import dev.todoke.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Applications with their forms and events (利用申請の行).
@Repository
public class EnrolmentStore {

    /// Applications whose last event waits for the registry room.
    private static final String WAITING = """
            from enrolment.application a
            where (select kind from enrolment.event e where e.application = a.number order by id desc limit 1)
                in ('APPLIED', 'COMPARED', 'APPROVED')
            """;

    private final JdbcClient jdbc;

    public EnrolmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A new application without form and event.
    public EnrolmentNumber add(String ticket, byte[] secretHash, int year, Instant now) {
        return new EnrolmentNumber(jdbc.sql("""
                insert into enrolment.application (number, ticket, secret_hash, applied_at)
                values (enrolment.next_number(:year), :ticket, :hash, :at)
                returning number
                """)
                .param("year", year)
                .param("ticket", ticket)
                .param("hash", secretHash)
                .param("at", utc(now))
                .query(String.class)
                .single());
    }

    public Optional<EnrolmentNumber> byTicket(String ticket) {
        return jdbc.sql("select number from enrolment.application where ticket = :ticket")
                .param("ticket", ticket)
                .query(String.class)
                .optional()
                .map(EnrolmentNumber::new);
    }

    public boolean opens(EnrolmentNumber number, byte[] secretHash) {
        return jdbc.sql("select count(*) from enrolment.application where number = :number and secret_hash = :hash")
                        .param("number", number.value())
                        .param("hash", secretHash)
                        .query(Long.class)
                        .single()
                == 1;
    }

    public void addForm(EnrolmentNumber number, EnrolmentForm form, Instant now) {
        jdbc.sql("""
                insert into enrolment.form (application, facility_code, facility_name, kind, prefecture, address, head,
                    responsible, department, telephone, users, handed_in_at)
                values (:number, :code, :name, :kind, :prefecture, :address, :head, :responsible, :department, :telephone,
                    :users, :at)
                """)
                .param("number", number.value())
                .param("code", form.facilityCode())
                .param("name", form.facilityName())
                .param("kind", form.kind().name())
                .param("prefecture", form.prefecture())
                .param("address", form.address())
                .param("head", form.head())
                .param("responsible", form.responsible())
                .param("department", form.department())
                .param("telephone", form.telephone())
                .param("users", form.users().toArray(String[]::new))
                .param("at", utc(now))
                .update();
    }

    public void append(EnrolmentNumber number, EnrolmentEvent event) {
        var row = EventRow.of(event);
        jdbc.sql("""
                insert into enrolment.event (application, kind, facility, words, note, first, second, day, happened_at, done_by)
                values (:number, :kind, :facility, :words, :note, :first, :second, :day, :at, :by)
                """)
                .param("number", number.value())
                .param("kind", row.kind())
                .param("facility", row.facility().isEmpty() ? null : row.facility())
                .param("words", row.text())
                .param("note", row.note())
                .param("first", row.first())
                .param("second", row.second())
                .param("day", row.day().orElse(null))
                .param("at", utc(event.at()))
                .param("by", event.by())
                .update();
    }

    /// The application is found to be this facility's.
    public void isOf(EnrolmentNumber number, FacilityCode facility) {
        jdbc.sql("update enrolment.application set facility = :facility where number = :number")
                .param("facility", facility.value())
                .param("number", number.value())
                .update();
    }

    public Optional<Enrolment> find(EnrolmentNumber number) {
        return form(number).map(form -> new Enrolment(number, form, events(number)));
    }

    /// As [#find]; nobody else decides about it until the transaction ends.
    public Optional<Enrolment> lock(EnrolmentNumber number) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:number, 120))")
                .param("number", "enrolment " + number.value())
                .query((_, _) -> true)
                .single();
        return find(number);
    }

    private Optional<EnrolmentForm> form(EnrolmentNumber number) {
        return jdbc.sql("select * from enrolment.form where application = :number order by id desc limit 1")
                .param("number", number.value())
                .query(EnrolmentStore::form)
                .optional();
    }

    private static EnrolmentForm form(ResultSet row, int index) throws SQLException {
        return new EnrolmentForm(
                row.getString("facility_code"),
                row.getString("facility_name"),
                ApplicantKind.valueOf(row.getString("kind")),
                row.getString("prefecture"),
                row.getString("address"),
                row.getString("head"),
                row.getString("responsible"),
                row.getString("department"),
                row.getString("telephone"),
                List.of((String[]) row.getArray("users").getArray()));
    }

    private List<EnrolmentEvent> events(EnrolmentNumber number) {
        return jdbc.sql("select * from enrolment.event where application = :number order by id")
                .param("number", number.value())
                .query((row, _) -> EventRow.event(row))
                .list();
    }

    /// The newest application of a facility that came as far as a letter.
    public Optional<Enrolment> invitedOf(FacilityCode facility) {
        return jdbc.sql("""
                select number from enrolment.application a
                where facility = :facility
                  and exists (select from enrolment.event e where e.application = a.number and e.kind = 'INVITED')
                order by applied_at desc limit 1
                """)
                .param("facility", facility.value())
                .query(String.class)
                .optional()
                .flatMap(number -> find(new EnrolmentNumber(number)));
    }

    public long count() {
        return jdbc.sql("select count(*) from enrolment.application")
                .query(Long.class)
                .single();
    }

    public long countWaiting() {
        return jdbc.sql("select count(*) " + WAITING).query(Long.class).single();
    }

    /// Since when the oldest application waits.
    public Optional<Instant> oldestWaiting() {
        return jdbc.sql("select a.applied_at " + WAITING + " order by a.applied_at limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// Applications, newest first.
    public List<Enrolment> page(int limit, long offset) {
        return jdbc
                .sql(
                        "select number from enrolment.application order by applied_at desc, number desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new EnrolmentNumber(row.getString("number")))
                .list()
                .stream()
                .flatMap(number -> find(number).stream())
                .toList();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
