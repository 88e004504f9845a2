package dev.todoke.provision.store;

import dev.todoke.provision.Application;
import dev.todoke.provision.Event;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.WritingEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Applications as stored events (申出の保存). Row-level security shows applicants their own only, and members of the
/// council
/// those that are open to them.
@Component
public class ApplicationStore {

    private final JdbcClient jdbc;
    private final EventText events;
    private final DueStore dues;

    public ApplicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.events = new EventText();
        this.dues = new DueStore(jdbc);
    }

    /// One line of a list of applications (一覧の1行), derived from the events.
    public record Line(String id, String number, String title, Phase phase, Instant since, Instant opened) {}

    public void open(String id, String owner, Instant now) {
        jdbc.sql("insert into provision.application (id, owner, opened_at) values (:id, :owner, :now)")
                .param("id", UUID.fromString(id))
                .param("owner", owner)
                .param("now", time(now))
                .update();
    }

    /// The application, locked until the transaction ends so that two commands follow one another.
    public Optional<Application> lock(String id) {
        return load(id, " for update");
    }

    public Optional<Application> find(String id) {
        return load(id, "");
    }

    private Optional<Application> load(String id, String locking) {
        return uuid(id).flatMap(uuid -> jdbc.sql("select owner from provision.application where id = :id" + locking)
                .param("id", uuid)
                .query(String.class)
                .optional()
                .map(owner -> Application.fold(id, owner, history(uuid))));
    }

    /// The applications one may see with an answered request to publish.
    public List<Application> withPublications() {
        return jdbc.sql("""
                select distinct e.application::text from provision.event e
                where e.kind = 'PublicationAnswered' order by 1
                """).query((row, _) -> row.getString(1)).list().stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /// Every application one may see, folded, in the order in which they were opened.
    public List<Application> all() {
        return jdbc
                .sql("select id::text from provision.application order by opened_at, id")
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /// The applications one may see in which an event of a kind happened.
    public List<Application> with(Class<? extends Event> kind) {
        return jdbc
                .sql("select distinct e.application::text from provision.event e where e.kind = :kind order by 1")
                .param("kind", kind.getSimpleName())
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private List<RecordedEvent> history(UUID id) {
        return jdbc.sql("""
                select position, at, account, role, kind, payload from provision.event where application = :id order by position
                """).param("id", id).query((row, _) -> recorded(row)).list();
    }

    private RecordedEvent recorded(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getInt("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                ProvisionRole.valueOf(row.getString("role")),
                events.read(row.getString("kind"), row.getString("payload")));
    }

    /// Appends the newest events of an application and renews its line in the list.
    public void append(Application before, Application after) {
        var id = UUID.fromString(after.id());
        for (RecordedEvent recorded :
                after.history().subList(before.history().size(), after.history().size())) {
            append(id, recorded);
            if (recorded.event() instanceof WritingEvent.ApplicationSubmitted submitted) {
                appendVersion(id, submitted, recorded.at(), after);
            }
        }
        renewLine(id, after);
        dues.renew(after);
    }

    /// The database knows the next position: whoever adds an event may not see every one before it.
    private void append(UUID id, RecordedEvent recorded) {
        jdbc.sql("""
                insert into provision.event (application, position, at, account, role, kind, payload)
                values (:id, provision.next_position(:id), :at, :account, :role, :kind, :payload)
                """)
                .param("id", id)
                .param("at", time(recorded.at()))
                .param("account", recorded.account())
                .param("role", recorded.role().name())
                .param("kind", recorded.event().getClass().getSimpleName())
                .param("payload", events.write(recorded.event()))
                .update();
    }

    private void appendVersion(
            UUID id, WritingEvent.ApplicationSubmitted submitted, Instant at, Application application) {
        jdbc.sql("""
                insert into provision.document_version (application, version, submitted_at, form_edition, sha256, texts)
                values (:id, :version, :at, :edition, :sha256, :texts)
                """)
                .param("id", id)
                .param("version", submitted.version())
                .param("at", time(at))
                .param("edition", submitted.formEdition())
                .param("sha256", submitted.sha256())
                .param("texts", events.texts(application.submitted().texts()))
                .update();
    }

    private void renewLine(UUID id, Application after) {
        jdbc.sql("""
                insert into provision.application_state (application, number, title, phase, since)
                values (:id, :number, :title, :phase, :since)
                on conflict (application) do update
                set number = excluded.number, title = excluded.title, phase = excluded.phase,
                    since = case when provision.application_state.phase = excluded.phase
                            then provision.application_state.since else excluded.since end
                """)
                .param("id", id)
                .param("number", after.numberText())
                .param("title", after.draft().text("title"))
                .param("phase", after.phase().name())
                .param("since", time(after.history().getLast().at()))
                .update();
    }

    /// Every application one may see, those that wait longest first.
    public List<Line> lines() {
        return jdbc.sql("""
                select s.application, s.number, s.title, s.phase, s.since, a.opened_at
                from provision.application_state s join provision.application a on a.id = s.application
                order by s.since, s.application
                """)
                .query((row, _) -> new Line(
                        row.getString("application"),
                        row.getString("number"),
                        row.getString("title"),
                        Phase.valueOf(row.getString("phase")),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The next number of a series; others wait until this transaction ends.
    public int nextNumber(String series, int year) {
        return jdbc.sql("select provision.next_number(:series, :year)")
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    public void takeNumber(String series, int year, int number) {
        jdbc.sql("select provision.take_number(:series, :year, :number)")
                .param("series", series)
                .param("year", year)
                .param("number", number)
                .query((_, _) -> "")
                .single();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
