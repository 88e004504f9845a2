package dev.todoke.linkage.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has which pairs in hand, and who looks at one now (受け持ちと閲覧中の保管).
@Repository
public class AssignmentStore {

    private final JdbcClient jdbc;

    public AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A colleague with a pair, since when.
    public record Holder(String clerk, Instant since) {}

    /// How many open pairs a clerk has in hand.
    public record Load(String clerk, long pairs) {}

    public Optional<Holder> holder(long pair) {
        return jdbc.sql("select clerk, since from linkage.assignment where pair = :pair")
                .param("pair", pair)
                .query((row, _) -> new Holder(
                        row.getString("clerk"), row.getTimestamp("since").toInstant()))
                .optional();
    }

    /// Takes the first free pairs of the queue in hand; two clerks who take at once get different ones.
    public int take(String clerk, int size, Instant now) {
        return jdbc.sql("""
                with free as (
                    select p.id from linkage.pair p
                     where p.asked and p.state = 'WAITING'
                       and not exists (select 1 from linkage.assignment a where a.pair = p.id)
                     order by p.urgency, -p.weight, p.id limit :size for update of p skip locked
                ), taken as (
                    insert into linkage.assignment (pair, clerk, since) select id, :clerk, :now from free returning pair
                )
                insert into linkage.assignment_event (pair, kind, clerk, by_clerk, at)
                select pair, 'TAKEN', :clerk, :clerk, :now from taken
                """)
                .param("clerk", clerk)
                .param("size", size)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Gives everything back that a clerk has in hand.
    public int giveBack(String clerk, String by, Instant now) {
        return jdbc.sql("""
                with back as (
                    delete from linkage.assignment where clerk = :clerk returning pair
                )
                insert into linkage.assignment_event (pair, kind, clerk, by_clerk, at)
                select pair, 'GIVEN_BACK', :clerk, :by, :now from back
                """)
                .param("clerk", clerk)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Hands everything that one clerk has in hand to another.
    public int handOver(String from, String to, String by, Instant now) {
        return jdbc.sql("""
                with handed as (
                    update linkage.assignment set clerk = :to, since = :now where clerk = :from returning pair
                )
                insert into linkage.assignment_event (pair, kind, clerk, by_clerk, at)
                select pair, 'HANDED_OVER', :to, :by, :now from handed
                """)
                .param("from", from)
                .param("to", to)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// A settled pair is in nobody's hand.
    public void release(long pair) {
        jdbc.sql("delete from linkage.assignment where pair = :pair")
                .param("pair", pair)
                .update();
    }

    public List<Load> loads() {
        return jdbc.sql("select clerk, count(*) as pairs from linkage.assignment group by clerk order by clerk")
                .query((row, _) -> new Load(row.getString("clerk"), row.getLong("pairs")))
                .list();
    }

    /// Notes that a clerk looks at a pair, and tells who else has in the last minutes.
    public Optional<Holder> look(long pair, String clerk, Duration recent, Instant now) {
        jdbc.sql("""
                insert into linkage.looking (pair, clerk, at) values (:pair, :clerk, :now)
                on conflict (pair, clerk) do update set at = excluded.at
                """)
                .param("pair", pair)
                .param("clerk", clerk)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
                select clerk, at from linkage.looking
                 where pair = :pair and clerk <> :clerk and at > :since order by at desc limit 1
                """)
                .param("pair", pair)
                .param("clerk", clerk)
                .param("since", now.minus(recent).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Holder(
                        row.getString("clerk"), row.getTimestamp("at").toInstant()))
                .optional();
    }

    /// The clerk has gone on.
    public void leave(String clerk) {
        jdbc.sql("delete from linkage.looking where clerk = :clerk")
                .param("clerk", clerk)
                .update();
    }
}
