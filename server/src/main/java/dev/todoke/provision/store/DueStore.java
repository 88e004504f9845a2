package dev.todoke.provision.store;

import dev.todoke.provision.Application;
import dev.todoke.provision.DueDates;
import dev.todoke.provision.control.Due;
import dev.todoke.provision.control.DueRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Due days of all applications, and the mails written before them (期限とお知らせの保存).
@Component
public class DueStore {

    private final JdbcClient jdbc;

    public DueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A due day with its application.
    public record Line(String application, String number, Due due) {}

    /// A reminder that was written.
    public record Mail(long id, String number, String address, String subject, String words, Instant queuedAt) {}

    /// Writes the due days of an application anew from its events.
    public void renew(Application application) {
        var id = UUID.fromString(application.id());
        jdbc.sql("delete from provision.due where application = :id")
                .param("id", id)
                .update();
        for (Due due : DueDates.of(application)) {
            jdbc.sql("""
                    insert into provision.due (application, code, party, day, about)
                    values (:id, :code, :party, :day, :about) on conflict do nothing
                    """)
                    .param("id", id)
                    .param("code", due.rule().code())
                    .param("party", due.rule().party())
                    .param("day", due.day())
                    .param("about", due.about())
                    .update();
        }
    }

    /// Every due day one may see, the earliest first.
    public List<Line> lines() {
        return jdbc.sql("""
                select d.application, s.number, d.code, d.day, d.about
                from provision.due d join provision.application_state s on s.application = d.application
                order by d.day, s.number, d.code, d.about
                """)
                .query((row, _) -> new Line(
                        row.getString("application"),
                        row.getString("number"),
                        new Due(
                                DueRule.of(row.getString("code")),
                                row.getObject("day", LocalDate.class),
                                row.getString("about"))))
                .list();
    }

    /// Records a reminder unless it was written before; answers its number when it is new.
    public Optional<Long> queue(Line line, int daysBefore, String address, String subject, String words, Instant at) {
        return jdbc.sql("""
                insert into provision.reminder
                    (application, code, about, day, days_before, address, subject, words, queued_at)
                values (:id, :code, :about, :day, :before, :address, :subject, :words, :at)
                on conflict do nothing returning id
                """)
                .param("id", UUID.fromString(line.application()))
                .param("code", line.due().rule().code())
                .param("about", line.due().about())
                .param("day", line.due().day())
                .param("before", daysBefore)
                .param("address", address)
                .param("subject", subject)
                .param("words", words)
                .param("at", ApplicationStore.time(at))
                .query(Long.class)
                .optional();
    }

    /// The newest mails first.
    public List<Mail> mails(int limit) {
        return jdbc.sql("""
                select m.id, s.number, m.address, m.subject, m.words, m.queued_at
                from provision.reminder m join provision.application_state s on s.application = m.application
                order by m.id desc limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> new Mail(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("words"),
                        row.getTimestamp("queued_at").toInstant()))
                .list();
    }
}
