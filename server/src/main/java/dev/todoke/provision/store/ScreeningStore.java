package dev.todoke.provision.store;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.Phase;
import dev.todoke.provision.application.UnknownCodeOfForm;
import dev.todoke.provision.council.Conflict.Ground;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which members may see which applications (閲覧の可否の保存): what row-level security compares with. Derived; written
/// by the desk whenever agenda, conflicts, results or members change.
@Component
public class ScreeningStore {

    private final JdbcClient jdbc;

    public ScreeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param state free, conflict, or over when the meeting has its result
    /// @param ground code of the conflict, empty when there is none
    public record Screened(String member, String state, String ground) {}

    /// What a member is told about an entry of an agenda before anything is opened.
    ///
    /// @param grounds none or one
    public record Entry(
            String meeting,
            String application,
            String member,
            String state,
            List<Ground> grounds,
            int paper,
            String number,
            String title) {
        public Entry {
            grounds = List.copyOf(grounds);
        }
    }

    /// An earlier application of the same applicant. @param decidedOn empty before a decision
    public record Earlier(String number, String title, Phase phase, String decidedOn) {}

    /// Writes the screening of an application at a meeting anew.
    public void renew(String meeting, String application, List<Screened> screened) {
        jdbc.sql("delete from provision.council_screening where meeting = :meeting and application = :application")
                .param("meeting", UUID.fromString(meeting))
                .param("application", UUID.fromString(application))
                .update();
        screened.forEach(one -> insert(meeting, application, one));
    }

    /// Takes a member's sight of an application away: the member declared a conflict.
    public void exclude(String meeting, String application, String member) {
        jdbc.sql("""
                delete from provision.council_screening
                where meeting = :meeting and application = :application and member = :member
                """)
                .param("meeting", UUID.fromString(meeting))
                .param("application", UUID.fromString(application))
                .param("member", UUID.fromString(member))
                .update();
        insert(meeting, application, new Screened(member, "conflict", Ground.DECLARED.code()));
    }

    private void insert(String meeting, String application, Screened one) {
        jdbc.sql("""
                insert into provision.council_screening (meeting, application, member, state, ground)
                values (:meeting, :application, :member, :state, :ground)
                """)
                .param("meeting", UUID.fromString(meeting))
                .param("application", UUID.fromString(application))
                .param("member", UUID.fromString(one.member()))
                .param("state", one.state())
                .param("ground", one.ground())
                .update();
    }

    /// What stands on the agendas for the member who acts.
    public List<Entry> agenda() {
        return jdbc.sql("select * from provision.member_agenda()")
                .query((row, _) -> new Entry(
                        row.getString("meeting"),
                        row.getString("application"),
                        row.getString("member"),
                        row.getString("state"),
                        ground(row.getString("ground")).stream().toList(),
                        row.getInt("paper"),
                        row.getString("number"),
                        row.getString("title")))
                .list();
    }

    private static Optional<Ground> ground(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Coded.find(Ground.values(), code).orElseThrow(() -> new UnknownCodeOfForm("ground " + code)));
    }

    /// What else the applicant of an application has applied for.
    public List<Earlier> earlier(String application) {
        return jdbc.sql("select * from provision.earlier_applications(:application)")
                .param("application", UUID.fromString(application))
                .query((row, _) -> new Earlier(
                        row.getString("number"),
                        row.getString("title"),
                        Phase.valueOf(row.getString("phase")),
                        row.getString("decided_on")))
                .list();
    }

    /// Meetings that have seen an application.
    public List<String> meetings(String application) {
        return jdbc.sql(
                        "select meeting::text from provision.council_agenda where application = :application order by at")
                .param("application", UUID.fromString(application))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
