package dev.todoke.mail.store;

import dev.todoke.database.Face;
import dev.todoke.mail.Mail;
import dev.todoke.mail.MailCourse;
import dev.todoke.mail.MailEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mails and their events (メールの行). Row-level security shows a house its own; both tables only grow.
@Component
public class MailStore {

    private static final String MAILS =
            "select m.id, m.key, m.kind, m.address, m.subject, m.words, m.last_day, m.written_at from mail.message m ";

    private final JdbcClient jdbc;

    public MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A mail as it is stored, with all that happened to it.
    public record Stored(
            long id, String key, String kind, String address, String subject, String words, MailCourse course) {}

    /// How the line to the mail server stood when that last changed.
    public record Line(boolean open, String words, Instant at) {}

    public boolean add(Face house, Mail mail, Instant at) {
        return jdbc.sql("""
                        insert into mail.message (house, key, kind, address, subject, words, last_day, written_at)
                        values (:house, :key, :kind, :address, :subject, :words, :lastDay, :at) on conflict do nothing
                        """)
                        .param("house", house.word())
                        .param("key", mail.key())
                        .param("kind", mail.text().kind().key())
                        .param("address", mail.to().value())
                        .param("subject", mail.text().subject())
                        .param("words", mail.text().words())
                        .param("lastDay", mail.lastDay())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /// Records what happened; false when something else happened first.
    public boolean append(long mail, MailEvent event) {
        return jdbc.sql("""
                        insert into mail.event (message, number, kind, at, answer, account)
                        values (:mail, :number, :kind, :at, :answer, :by) on conflict do nothing
                        """)
                        .param("mail", mail)
                        .param("number", event.number())
                        .param("kind", event.kind().code())
                        .param("at", utc(event.at()))
                        .param("answer", event.answer())
                        .param("by", event.by())
                        .update()
                == 1;
    }

    /// Mails that may have to be sent, the oldest first: still of use, and neither ended nor being sent.
    public List<Stored> open(LocalDate today, int limit) {
        return withEvents(jdbc.sql(MAILS + """
                left join lateral (select kind from mail.event e where e.message = m.id order by number desc limit 1) l on true
                where m.last_day >= :today and coalesce(l.kind, 'again') in ('again', 'deferred')
                order by m.id limit :limit
                """)
                .param("today", today)
                .param("limit", limit)
                .query(MailStore::row)
                .list());
    }

    /// How many mails wait for somebody: refused, given up or in doubt, and where no mail server is configured those
    /// that are still of use.
    public long needingSomebody(Instant begunBefore, LocalDate today, boolean sends) {
        return jdbc.sql("""
                select count(*) from mail.message m
                left join lateral (select kind, at from mail.event e where e.message = m.id order by number desc limit 1) l on true
                where l.kind in ('refused', 'given-up', 'unsure') or (l.kind = 'begun' and l.at < :begunBefore)
                    or (not :sends and coalesce(l.kind, 'again') in ('again', 'deferred') and m.last_day >= :today)
                """)
                .param("begunBefore", utc(begunBefore))
                .param("sends", sends)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    /// The newest first.
    public List<Stored> page(int limit, long offset) {
        return withEvents(jdbc.sql(MAILS + "order by m.id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(MailStore::row)
                .list());
    }

    public long count() {
        return jdbc.sql("select count(*) from mail.message").query(Long.class).single();
    }

    public Optional<Stored> find(long id) {
        return withEvents(jdbc.sql(MAILS + "where m.id = :id")
                        .param("id", id)
                        .query(MailStore::row)
                        .list())
                .stream()
                .findFirst();
    }

    public List<Stored> ofKeys(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : withEvents(jdbc.sql(MAILS + "where m.key in (:keys)")
                        .param("keys", List.copyOf(keys))
                        .query(MailStore::row)
                        .list());
    }

    public void say(Line line) {
        jdbc.sql("insert into mail.line (open, words, at) values (:open, :words, :at)")
                .param("open", line.open())
                .param("words", line.words())
                .param("at", utc(line.at()))
                .update();
    }

    public Optional<Line> line() {
        return jdbc.sql("select open, words, at from mail.line order by id desc limit 1")
                .query((row, _) -> new Line(row.getBoolean("open"), row.getString("words"), instant(row, "at")))
                .optional();
    }

    private List<Stored> withEvents(List<Stored> mails) {
        if (mails.isEmpty()) {
            return mails;
        }
        Map<Long, List<MailEvent>> events = new TreeMap<>();
        jdbc.sql("select * from mail.event where message in (:mails) order by message, number")
                .param("mails", mails.stream().map(Stored::id).toList())
                .query((row, _) -> {
                    events.computeIfAbsent(row.getLong("message"), _ -> new ArrayList<>())
                            .add(event(row));
                    return 0;
                })
                .list();
        return mails.stream()
                .map(mail -> new Stored(
                        mail.id(),
                        mail.key(),
                        mail.kind(),
                        mail.address(),
                        mail.subject(),
                        mail.words(),
                        new MailCourse(
                                mail.course().writtenAt(),
                                mail.course().lastDay(),
                                events.getOrDefault(mail.id(), List.of()))))
                .collect(Collectors.toUnmodifiableList());
    }

    private static MailEvent event(ResultSet row) throws SQLException {
        return new MailEvent(
                row.getInt("number"),
                MailEvent.Kind.of(row.getString("kind")),
                instant(row, "at"),
                row.getString("answer"),
                row.getString("account"));
    }

    private static Stored row(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getLong("id"),
                row.getString("key"),
                row.getString("kind"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("words"),
                new MailCourse(instant(row, "written_at"), row.getObject("last_day", LocalDate.class), List.of()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
