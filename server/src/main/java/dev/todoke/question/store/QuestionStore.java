package dev.todoke.question.store;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.question.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Questions and what was said (問い合わせの行). Row-level security shows a hospital its own.
@Component
public class QuestionStore {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final String SELECT = """
            select q.*, l.said_at as last_at, l.side = 'FACILITY' as waiting,
                (select count(*) from question.message m where m.question = q.number and m.side = 'ROOM'
                    and not exists (select from question.reading r where r.message = m.id)) as unread
            from question.question q
            cross join lateral (select side, said_at from question.message m where m.question = q.number
                order by id desc limit 1) l
            """;

    private final JdbcClient jdbc;

    public QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Answers the new number.
    public String ask(FacilityCode facility, Topic topic, String title, Instant at) {
        String number = jdbc.sql("select question.next_number(:year)")
                .param("year", at.atZone(JAPAN).getYear())
                .query(String.class)
                .single();
        jdbc.sql("""
                insert into question.question (number, facility, topic, title, asked_at)
                values (:number, :facility, :topic, :title, :at)
                """)
                .param("number", number)
                .param("facility", facility.value())
                .param("topic", topic.name())
                .param("title", title)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    public void say(Question question, boolean fromRoom, String words, String by, String name, Instant at) {
        say(question.number(), question.facility(), fromRoom, words, by, name, at);
    }

    public void say(
            String number, FacilityCode facility, boolean fromRoom, String words, String by, String name, Instant at) {
        jdbc.sql("""
                insert into question.message (question, facility, side, words, said_at, said_by, name)
                values (:question, :facility, :side, :words, :at, :by, :name)
                """)
                .param("question", number)
                .param("facility", facility.value())
                .param("side", fromRoom ? "ROOM" : "FACILITY")
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("name", name)
                .update();
    }

    /// Those that wait for the registry room first, then the newest.
    public List<Question> list(int limit, long offset) {
        return jdbc.sql(SELECT + " order by waiting desc, last_at desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(QuestionStore::question)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from question.question")
                .query(Long.class)
                .single();
    }

    public long waiting() {
        return jdbc.sql("select count(*) from (" + SELECT + ") q where waiting")
                .query(Long.class)
                .single();
    }

    /// Questions with answers that nobody of the facility that looks has opened.
    public long unread() {
        return jdbc.sql("select count(*) from (" + SELECT + ") q where unread > 0")
                .query(Long.class)
                .single();
    }

    public Optional<Question> find(String number) {
        return jdbc.sql(SELECT + " where q.number = :number")
                .param("number", number)
                .query(QuestionStore::question)
                .optional();
    }

    public List<Message> messages(String number) {
        return jdbc.sql(
                        "select id, side, words, said_at, name from question.message where question = :number order by id")
                .param("number", number)
                .query((row, _) -> new Message(
                        row.getLong("id"),
                        row.getString("side").equals("ROOM"),
                        row.getString("words"),
                        row.getTimestamp("said_at").toInstant(),
                        row.getString("name")))
                .list();
    }

    /// Records that the facility opened the answers.
    public void read(String number, Instant at) {
        jdbc.sql("""
                insert into question.reading (message, facility, read_at)
                select m.id, m.facility, :at from question.message m where m.question = :number and m.side = 'ROOM'
                on conflict do nothing
                """)
                .param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getString("number"),
                new FacilityCode(row.getString("facility")),
                Topic.valueOf(row.getString("topic")),
                row.getString("title"),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("last_at").toInstant(),
                row.getBoolean("waiting"),
                row.getLong("unread"));
    }
}
