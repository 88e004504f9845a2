package dev.todoke.inquiry.store;

import dev.todoke.inquiry.AskQuery;
import dev.todoke.inquiry.Query;
import dev.todoke.inquiry.QueryNumber;
import dev.todoke.inquiry.QueryReply;
import dev.todoke.inquiry.QueryState;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Queries with their replies (照会と回答の行). Row-level security shows a hospital its own.
@Component
public class QueryStore {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final String STANDING = """
            from inquiry.query q left join inquiry.query_end e on e.query = q.number
            cross join lateral (select case when e.query is not null then 'ENDED'
                when exists (select 1 from inquiry.reply r where r.query = q.number) then 'ANSWERED'
                else 'WAITING' end as state) as s
            """;

    private final JdbcClient jdbc;

    public QueryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many queries stand where, and how many of them are late.
    public record Tally(long waiting, long waitingLate, long answered, long answeredLate) {}

    public QueryNumber add(NotificationVersion about, AskQuery wish, String by, Instant at) {
        return new QueryNumber(jdbc.sql("""
                insert into inquiry.query
                    (number, notification, version, facility, contact, items, question, asked_at, asked_by, due_on)
                values (inquiry.next_query(:year), :notification, :version, :facility, :contact, :items, :question, :at,
                    :by, :due)
                returning number
                """)
                .param("year", at.atZone(JAPAN).getYear())
                .param("notification", about.notification())
                .param("version", about.version())
                .param("facility", about.facility().value())
                .param("contact", wish.contact())
                .param("items", wish.items().stream().map(Item::name).toArray(String[]::new))
                .param("question", wish.question().strip())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("due", wish.dueOn())
                .query(String.class)
                .single());
    }

    public void reply(Query query, QueryReply reply) {
        jdbc.sql("""
                insert into inquiry.reply (query, facility, way, words, replied_at, replied_by)
                values (:query, :facility, :way, :words, :at, :by)
                """)
                .param("query", query.number().value())
                .param("facility", query.facility().value())
                .param("way", reply.way().name())
                .param("words", reply.words())
                .param("at", reply.at().atOffset(ZoneOffset.UTC))
                .param("by", reply.by())
                .update();
    }

    public void end(Query query, Query.End.Ended end) {
        jdbc.sql("""
                insert into inquiry.query_end (query, facility, note, ended_at, ended_by)
                values (:query, :facility, :note, :at, :by)
                """)
                .param("query", query.number().value())
                .param("facility", query.facility().value())
                .param("note", end.note())
                .param("at", end.at().atOffset(ZoneOffset.UTC))
                .param("by", end.by())
                .update();
    }

    public Optional<Query> find(QueryNumber number) {
        return select("where q.number = :number", Map.of("number", number.value())).stream()
                .findFirst();
    }

    /// The newest first.
    public List<Query> ofNotification(String notification) {
        return select(
                "where q.notification = :notification order by q.number desc", Map.of("notification", notification));
    }

    /// Of one state or of all; those due first in front, ended ones newest first.
    public List<Query> list(Optional<QueryState> state, int limit, long offset) {
        return select("""
                where (:state = '' or s.state = :state)
                order by s.state = 'ENDED', case when s.state <> 'ENDED' then q.due_on end, q.number desc
                limit :limit offset :offset
                """, Map.of("state", state.map(QueryState::name).orElse(""), "limit", limit, "offset", offset));
    }

    public long count(Optional<QueryState> state) {
        return jdbc.sql("select count(*) " + STANDING + " where :state = '' or s.state = :state")
                .param("state", state.map(QueryState::name).orElse(""))
                .query(Long.class)
                .single();
    }

    /// Queries of one facility that wait for its answer.
    ///
    /// @param queries how many
    /// @param firstDue the earliest of their days
    public record Waiting(FacilityCode facility, int queries, LocalDate firstDue) {}

    /// Facilities with a query that waits for them and is due by a day, with all that wait for them.
    public List<Waiting> waiting(LocalDate by) {
        return jdbc.sql("select q.facility, count(*) as queries, min(q.due_on) as first_due " + STANDING + """
                where s.state = 'WAITING' group by q.facility having min(q.due_on) <= :by order by q.facility
                """)
                .param("by", by)
                .query((row, _) -> new Waiting(
                        new FacilityCode(row.getString("facility")),
                        row.getInt("queries"),
                        row.getObject("first_due", LocalDate.class)))
                .list();
    }

    /// @param daysForRegistry days the registry room gives itself after an answer
    public Tally tally(LocalDate today, int daysForRegistry) {
        return jdbc.sql("""
                select count(*) filter (where s.state = 'WAITING') as waiting,
                    count(*) filter (where s.state = 'WAITING' and q.due_on < :today) as waiting_late,
                    count(*) filter (where s.state = 'ANSWERED') as answered,
                    count(*) filter (where s.state = 'ANSWERED' and
                        (select max((r.replied_at at time zone 'Asia/Tokyo')::date) from inquiry.reply r
                         where r.query = q.number) + :days < :today) as answered_late
                """ + STANDING)
                .param("today", today)
                .param("days", daysForRegistry)
                .query((row, _) -> new Tally(
                        row.getLong("waiting"),
                        row.getLong("waiting_late"),
                        row.getLong("answered"),
                        row.getLong("answered_late")))
                .single();
    }

    private List<Query> select(String where, Map<String, Object> parameters) {
        var found = jdbc.sql("select q.*, e.note, e.ended_at, e.ended_by " + STANDING + where)
                .params(parameters)
                .query((row, _) -> query(row, List.of()))
                .list();
        var replies = replies(found);
        return found.stream()
                .map(q -> with(q, replies.getOrDefault(q.number().value(), List.of())))
                .toList();
    }

    private static Query with(Query q, List<QueryReply> replies) {
        return new Query(
                q.number(),
                q.notification(),
                q.version(),
                q.facility(),
                q.contact(),
                q.items(),
                q.question(),
                q.askedAt(),
                q.askedBy(),
                q.dueOn(),
                replies,
                q.end());
    }

    private Map<String, List<QueryReply>> replies(List<Query> queries) {
        var byQuery = new HashMap<String, List<QueryReply>>();
        jdbc.sql("select * from inquiry.reply where query = any(:numbers) order by id")
                .param("numbers", queries.stream().map(q -> q.number().value()).toArray(String[]::new))
                .query(row -> {
                    byQuery.computeIfAbsent(row.getString("query"), _ -> new ArrayList<>())
                            .add(new QueryReply(
                                    QueryReply.Way.valueOf(row.getString("way")),
                                    row.getString("words"),
                                    row.getTimestamp("replied_at").toInstant(),
                                    row.getString("replied_by")));
                });
        return byQuery;
    }

    private static Query query(ResultSet row, List<QueryReply> replies) throws SQLException {
        return new Query(
                new QueryNumber(row.getString("number")),
                row.getString("notification"),
                row.getInt("version"),
                new FacilityCode(row.getString("facility")),
                row.getLong("contact"),
                Stream.of((String[]) row.getArray("items").getArray())
                        .map(Item::valueOf)
                        .toList(),
                row.getString("question"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"),
                row.getObject("due_on", LocalDate.class),
                replies,
                end(row));
    }

    private static Query.End end(ResultSet row) throws SQLException {
        var at = row.getTimestamp("ended_at");
        return at == null
                ? new Query.End.Open()
                : new Query.End.Ended(row.getString("note"), at.toInstant(), row.getString("ended_by"));
    }
}
