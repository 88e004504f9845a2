package dev.todoke.provision.store;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.application.UnknownCodeOfForm;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.Pledge;
import dev.todoke.provision.council.Quorum;
import dev.todoke.provision.council.Standing;
import dev.todoke.provision.review.CouncilResult.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Members and meetings of the council (審議会の委員と会議の保存): every change is a new version.
@Component
public class CouncilStore {

    private static final String MEMBERS = """
            select distinct on (member) * from provision.council_member order by member, version desc
            """;
    private static final String MEETINGS = """
            select distinct on (meeting) * from provision.council_meeting order by meeting, version desc
            """;

    private final JdbcClient jdbc;

    public CouncilStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One version with who entered it and when (登録の履歴).
    public record Version<T>(int version, Instant at, String by, T entry) {}

    /// Members on the list, by name.
    public List<Member> members() {
        return jdbc.sql("select * from (" + MEMBERS + ") m order by name, member")
                .query(CouncilStore::member)
                .list();
    }

    public Optional<Member> member(String id) {
        return history(id, "provision.council_member", "member", CouncilStore::member).stream()
                .findFirst()
                .map(Version::entry);
    }

    /// Versions of a member, the newest first.
    public List<Version<Member>> memberHistory(String id) {
        return history(id, "provision.council_member", "member", CouncilStore::member);
    }

    public List<Meeting> meetings() {
        return jdbc.sql("select * from (" + MEETINGS + ") m order by held_on desc, meeting")
                .query(CouncilStore::meeting)
                .list();
    }

    public Optional<Meeting> meeting(String id) {
        return meetingHistory(id).stream().findFirst().map(Version::entry);
    }

    public List<Version<Meeting>> meetingHistory(String id) {
        return history(id, "provision.council_meeting", "meeting", CouncilStore::meeting);
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row, int number) throws SQLException;
    }

    private <T> List<Version<T>> history(String id, String table, String key, Reader<T> reader) {
        return uuid(id).map(uuid -> jdbc
                        .sql("select * from " + table + " where " + key + " = :id order by version desc")
                        .param("id", uuid)
                        .query((row, number) -> version(row, reader.read(row, number)))
                        .list()
                        .stream()
                        .toList())
                .orElse(List.of());
    }

    private static <T> Version<T> version(ResultSet row, T entry) throws SQLException {
        return new Version<>(
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("entered_by"),
                entry);
    }

    /// A new version of a member; others wait until this transaction ends.
    public int add(Member member, String by, Instant now) {
        lock(member.id());
        return jdbc.sql("""
                insert into provision.council_member
                    (member, version, at, entered_by, name, affiliation, field, term_from, term_until, account, pledged_on)
                values (:id, (select count(*) + 1 from provision.council_member where member = :id), :at, :by,
                        :name, :affiliation, :field, :from, :until, :account, :pledged)
                returning version
                """)
                .param("id", UUID.fromString(member.id()))
                .param("at", ApplicationStore.time(now))
                .param("by", by)
                .param("name", member.name())
                .param("affiliation", member.affiliation())
                .param("field", member.field())
                .param("from", member.from())
                .param("until", member.until())
                .param("account", member.account())
                .param("pledged", signed(member.pledge()))
                .query(Integer.class)
                .single();
    }

    /// A new version of a meeting; others wait until this transaction ends.
    public int add(Meeting meeting, String by, Instant now) {
        lock(meeting.id());
        return jdbc.sql("""
                insert into provision.council_meeting
                    (meeting, version, at, entered_by, name, held_on, papers_close, way, place, quorum, standing, present, why)
                values (:id, (select count(*) + 1 from provision.council_meeting where meeting = :id), :at, :by,
                        :name, :held, :close, :way, :place, :quorum, :standing, :present, :why)
                returning version
                """)
                .param("id", UUID.fromString(meeting.id()))
                .param("at", ApplicationStore.time(now))
                .param("by", by)
                .param("name", meeting.name())
                .param("held", meeting.heldOn())
                .param("close", meeting.papersClose())
                .param("way", meeting.way().code())
                .param("place", meeting.place())
                .param("quorum", fixed(meeting.quorum()))
                .param("standing", word(meeting.standing()))
                .param("present", present(meeting.standing()))
                .param("why", meeting.standing() instanceof Standing.Cancelled(var why) ? why : "")
                .query(Integer.class)
                .single();
    }

    /// The number an application's papers have in a meeting, the next one when it is new there.
    public int paper(String meeting, String application) {
        lock(meeting);
        return jdbc.sql("""
                select coalesce(
                    (select paper from provision.council_agenda where meeting = :meeting and application = :application),
                    (select coalesce(max(paper), 0) + 1 from provision.council_agenda where meeting = :meeting))
                """)
                .param("meeting", UUID.fromString(meeting))
                .param("application", UUID.fromString(application))
                .query(Integer.class)
                .single();
    }

    public void putOnAgenda(String meeting, String application, int paper, Instant now) {
        jdbc.sql("""
                insert into provision.council_agenda (meeting, application, paper, at)
                values (:meeting, :application, :paper, :at) on conflict (meeting, application) do nothing
                """)
                .param("meeting", UUID.fromString(meeting))
                .param("application", UUID.fromString(application))
                .param("paper", paper)
                .param("at", ApplicationStore.time(now))
                .update();
    }

    /// Ids of the applications a meeting has seen, in the order of their papers.
    public List<String> agenda(String meeting) {
        return uuid(meeting)
                .map(id -> jdbc.sql("""
                        select application::text from provision.council_agenda where meeting = :meeting order by paper
                        """)
                        .param("meeting", id)
                        .query((row, _) -> row.getString(1))
                        .list())
                .orElse(List.of());
    }

    private void lock(String id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('provision.council:' || :id))")
                .param("id", id)
                .query((_, _) -> "")
                .single();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        var pledged = row.getObject("pledged_on", LocalDate.class);
        return new Member(
                row.getString("member"),
                row.getString("name"),
                row.getString("affiliation"),
                row.getString("field"),
                row.getObject("term_from", LocalDate.class),
                row.getObject("term_until", LocalDate.class),
                row.getString("account"),
                pledged == null ? new Pledge.NotYet() : new Pledge.Signed(pledged));
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        int quorum = row.getInt("quorum");
        boolean half = row.wasNull();
        return new Meeting(
                row.getString("meeting"),
                row.getString("name"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("papers_close", LocalDate.class),
                Coded.find(Way.values(), row.getString("way")).orElseThrow(() -> new UnknownCodeOfForm("way")),
                row.getString("place"),
                half ? new Quorum.MoreThanHalf() : new Quorum.Fixed(quorum),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String word = row.getString("standing");
        return switch (word) {
            case "planned" -> new Standing.Planned();
            case "announced" -> new Standing.Announced();
            case "held" -> {
                var present = new TreeSet<String>();
                Arrays.stream((UUID[]) row.getArray("present").getArray())
                        .map(UUID::toString)
                        .forEach(present::add);
                yield new Standing.Held(present);
            }
            case "cancelled" -> new Standing.Cancelled(row.getString("why"));
            default -> throw new UnknownCodeOfForm("standing " + word);
        };
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case Standing.Planned _ -> "planned";
            case Standing.Announced _ -> "announced";
            case Standing.Held _ -> "held";
            case Standing.Cancelled _ -> "cancelled";
        };
    }

    private static UUID[] present(Standing standing) {
        return standing instanceof Standing.Held(var present)
                ? present.stream().map(UUID::fromString).toArray(UUID[]::new)
                : new UUID[0];
    }

    private static @Nullable Integer fixed(Quorum quorum) {
        return quorum instanceof Quorum.Fixed(var members) ? members : null;
    }

    private static @Nullable LocalDate signed(Pledge pledge) {
        return pledge instanceof Pledge.Signed(var on) ? on : null;
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
