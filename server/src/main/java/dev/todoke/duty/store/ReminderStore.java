package dev.todoke.duty.store;

import dev.todoke.guidance.Reminder;
import dev.todoke.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Addresses for reminders and the mails written for them (期限のお知らせの行).
@Component
public class ReminderStore {

    private static final String IN_FORCE = """
            select distinct on (facility, address) facility, address, in_force
            from duty.mail_address order by facility, address, id desc
            """;

    private final JdbcClient jdbc;

    public ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A reminder that was written.
    public record Mail(
            long id,
            FacilityCode facility,
            String address,
            int daysBefore,
            String subject,
            String words,
            Instant queuedAt) {}

    /// An address and whose it is.
    public record Address(FacilityCode facility, String address) {}

    /// Addresses in force; row-level security shows a hospital its own.
    public List<Address> addresses() {
        return jdbc.sql("select facility, address from (" + IN_FORCE + ") a where in_force order by facility, address")
                .query((row, _) -> new Address(new FacilityCode(row.getString("facility")), row.getString("address")))
                .list();
    }

    public void say(Address address, boolean inForce, String by, Instant at) {
        jdbc.sql("""
                insert into duty.mail_address (facility, address, in_force, said_at, said_by)
                values (:facility, :address, :inForce, :at, :by)
                """)
                .param("facility", address.facility().value())
                .param("address", address.address())
                .param("inForce", inForce)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /// Records a reminder unless it was written before; answers its number when it is new.
    public Optional<Long> queue(Address to, Reminder reminder, Instant at) {
        return jdbc.sql("""
                insert into duty.reminder (facility, address, year, kind, days_before, subject, words, queued_at)
                values (:facility, :address, :year, :kind, :days, :subject, :words, :at) on conflict do nothing returning id
                """)
                .param("facility", to.facility().value())
                .param("address", to.address())
                .param("year", reminder.deadline().year())
                .param("kind", reminder.deadline().kind().name())
                .param("days", reminder.daysBefore())
                .param("subject", reminder.text().subject())
                .param("words", reminder.text().words())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /// The newest first.
    public List<Mail> mails(int limit, long offset) {
        return jdbc.sql("select * from duty.reminder order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(ReminderStore::mail)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from duty.reminder").query(Long.class).single();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getLong("id"),
                new FacilityCode(row.getString("facility")),
                row.getString("address"),
                row.getInt("days_before"),
                row.getString("subject"),
                row.getString("words"),
                row.getTimestamp("queued_at").toInstant());
    }
}
