package dev.todoke.provision.store;

import dev.todoke.provision.council.NumberedCopy;
import dev.todoke.provision.council.NumberedCopy.Fate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Numbered copies of council papers and what became of them (回収資料の保存), and the closing of meetings.
@Component
public class CopyStore {

    private static final String COPIES = """
            select c.meeting, c.member, c.copy, c.made_on, e.fate, e.ended_on, e.words
            from provision.council_copy c left join provision.council_copy_end e using (meeting, member)
            """;

    private final JdbcClient jdbc;

    public CopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The copies of a meeting, in the order of their numbers.
    public List<NumberedCopy> of(String meeting) {
        return jdbc.sql(COPIES + " where c.meeting = :meeting order by c.copy")
                .param("meeting", UUID.fromString(meeting))
                .query(CopyStore::copy)
                .list();
    }

    /// Every copy that is still out.
    public List<NumberedCopy> out() {
        return jdbc.sql(COPIES + " where e.fate is null order by c.meeting, c.copy")
                .query(CopyStore::copy)
                .list();
    }

    /// The number of a member's copy: the one it has, else the next of the meeting. Others wait until this transaction
    /// ends.
    public int number(String meeting, String member, LocalDate day, String by, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('provision.copy:' || :meeting))")
                .param("meeting", meeting)
                .query((_, _) -> "")
                .single();
        jdbc.sql("""
                insert into provision.council_copy (meeting, member, copy, made_on, at, made_by)
                select :meeting, :member,
                       (select coalesce(max(copy), 0) + 1 from provision.council_copy where meeting = :meeting), :day, :at, :by
                on conflict (meeting, member) do nothing
                """)
                .param("meeting", UUID.fromString(meeting))
                .param("member", UUID.fromString(member))
                .param("day", day)
                .param("at", ApplicationStore.time(now))
                .param("by", by)
                .update();
        return jdbc.sql("select copy from provision.council_copy where meeting = :meeting and member = :member")
                .param("meeting", UUID.fromString(meeting))
                .param("member", UUID.fromString(member))
                .query(Integer.class)
                .single();
    }

    public void end(NumberedCopy copy, Fate fate, String by, Instant now) {
        jdbc.sql("""
                insert into provision.council_copy_end (meeting, member, fate, ended_on, words, at, account)
                values (:meeting, :member, :fate, :on, :words, :at, :by)
                """)
                .param("meeting", UUID.fromString(copy.meeting()))
                .param("member", UUID.fromString(copy.member()))
                .param("fate", word(fate))
                .param("on", day(fate, copy.madeOn()))
                .param("words", fate instanceof Fate.Destroyed(var _, var words) ? words.strip() : "")
                .param("at", ApplicationStore.time(now))
                .param("by", by)
                .update();
    }

    public boolean closed(String meeting) {
        return jdbc.sql("select exists (select 1 from provision.council_closing where meeting = :meeting)")
                .param("meeting", UUID.fromString(meeting))
                .query(Boolean.class)
                .single();
    }

    public void close(String meeting, String by, Instant now) {
        jdbc.sql("insert into provision.council_closing (meeting, at, account) values (:meeting, :at, :by)")
                .param("meeting", UUID.fromString(meeting))
                .param("at", ApplicationStore.time(now))
                .param("by", by)
                .update();
    }

    /// How an end is written.
    public static String word(Fate fate) {
        return switch (fate) {
            case Fate.Out _ -> "out";
            case Fate.CameBack _ -> "back";
            case Fate.Destroyed _ -> "destroyed";
        };
    }

    private static LocalDate day(Fate fate, LocalDate made) {
        return switch (fate) {
            case Fate.Out _ -> made;
            case Fate.CameBack(var on) -> on;
            case Fate.Destroyed(var on, var _) -> on;
        };
    }

    private static NumberedCopy copy(ResultSet row, int line) throws SQLException {
        String fate = row.getString("fate");
        var on = row.getObject("ended_on", LocalDate.class);
        return new NumberedCopy(
                row.getString("meeting"),
                row.getString("member"),
                row.getInt("copy"),
                row.getObject("made_on", LocalDate.class),
                fate == null
                        ? new Fate.Out()
                        : fate.equals("back") ? new Fate.CameBack(on) : new Fate.Destroyed(on, row.getString("words")));
    }
}
