package dev.todoke.followback.store;

import dev.todoke.followback.DeathShares;
import dev.todoke.followback.Round;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rounds, and the deaths they ask about (遡り調査の回).
@Repository
public class RoundStore {

    /// Deaths known from their record alone that no open round asks about and nobody has answered for.
    private static final String TO_ASK = """
            select d.id as death, d.certifier, t.year
              from consolidation.tumour t join vitalstatus.death d on d.id = t.sources[1]
             where t.origin = 'DEATH_ONLY'
               and not exists (
                   select 1 from followback.request r
                    where r.death = d.id
                      and (not exists (select 1 from followback.round_closed c where c.round = r.round)
                           or exists (select 1 from followback.answer a where a.request = r.id)))
               and not exists (
                   select 1 from followback.unplaced u
                    where u.death = d.id and not exists (select 1 from followback.round_closed c where c.round = u.round))
               and not exists (
                   select 1 from followback.unplaced u join followback.placing p on p.unplaced = u.id
                    where u.death = d.id and p.facility is null)
            """;

    private static final String ROUND = """
            select r.id, r.year, r.due, c.round is not null as closed
              from followback.round r left join followback.round_closed c on c.round = r.id
            """;

    private final JdbcClient jdbc;

    public RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many deaths of a year are left to ask about.
    public record ToAsk(int year, long deaths) {}

    public List<ToAsk> toAsk() {
        return jdbc.sql("select year, count(*) from (" + TO_ASK
                        + ") q where year is not null group by year order by year desc")
                .query((row, _) -> new ToAsk(row.getInt(1), row.getLong(2)))
                .list();
    }

    public long open(int year, LocalDate due, String by, Instant now) {
        return jdbc.sql("""
                        insert into followback.round (year, due, opened_at, opened_by) values (:year, :due, :now, :by) returning id
                        """)
                .param("year", year)
                .param("due", due)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /// Asks the certifying hospitals about every death of the year that is left; names the register
    /// does not know wait in
    /// the queue. Answers how many deaths were asked about.
    public int askCertifiers(long round, int year, String by, Instant now) {
        int asked = jdbc.sql("""
                with wanted as (
                    select death, (
                        select min(f.code) from facility.facility f
                         where f.code = q.certifier or f.name = q.certifier having count(*) = 1) as facility, certifier
                      from (%s) q where year = :year
                ), queued as (
                    insert into followback.unplaced (round, death, name, made_at)
                    select :round, death, certifier, :now from wanted where facility is null on conflict do nothing
                )
                insert into followback.request (round, death, facility, made_at, made_by)
                select :round, death, facility, :now, :by from wanted where facility is not null order by facility, death
                """.formatted(TO_ASK))
                .param("round", round)
                .param("year", year)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        tellWhoIsMeant(round);
        return asked;
    }

    /// Asks one hospital about one death; nothing when it is asked already.
    public void ask(long round, String death, String facility, String by, Instant now) {
        jdbc.sql("""
                insert into followback.request (round, death, facility, made_at, made_by)
                values (:round, :death, :facility, :now, :by) on conflict do nothing
                """)
                .param("round", round)
                .param("death", death)
                .param("facility", facility)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        tellWhoIsMeant(round);
    }

    /// Whether an open round asks about the death, or somebody has answered.
    public boolean isAsked(String death) {
        return jdbc.sql("""
                        select exists (
                            select 1 from followback.request r
                             where r.death = :death
                               and (not exists (select 1 from followback.round_closed c where c.round = r.round)
                                    or exists (select 1 from followback.answer a where a.request = r.id)))
                        """).param("death", death).query(Boolean.class).single();
    }

    private void tellWhoIsMeant(long round) {
        jdbc.sql("""
                insert into person.followback_identity
                select r.id, r.facility, i.family_name, i.given_name, i.family_kana, i.given_kana, i.sex, i.birth_date, d.died, d.cause
                  from followback.request r join vitalstatus.death d on d.id = r.death join person.death_identity i on i.death = d.id
                 where r.round = :round
                   and not exists (select 1 from person.followback_identity told where told.request = r.id)
                """).param("round", round).update();
    }

    public void close(long round, long requests, long unanswered, String reason, String by, Instant now) {
        jdbc.sql("""
                insert into followback.round_closed (round, requests, unanswered, reason, closed_at, closed_by)
                values (:round, :requests, :unanswered, :reason, :now, :by)
                """)
                .param("round", round)
                .param("requests", requests)
                .param("unanswered", unanswered)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    public Optional<Round> find(long round) {
        return jdbc.sql(ROUND + " where r.id = :round")
                .param("round", round)
                .query(RoundStore::round)
                .optional();
    }

    /// Two who close at once wait for each other.
    public Optional<Round> lock(long round) {
        jdbc.sql("select pg_advisory_xact_lock(105, :round)")
                .param("round", Math.toIntExact(round))
                .query(_ -> {});
        return find(round);
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getLong("id"), row.getInt("year"), row.getObject("due", LocalDate.class), row.getBoolean("closed"));
    }

    /// A round with its counts (回の進み具合).
    ///
    /// @param arrived requests whose death is no longer known from its record alone: a notification came
    /// @param waiting names in the queue of unknown hospitals
    public record Progress(Round round, long requests, long answered, long arrived, long waiting) {
        public long unanswered() {
            return requests - answered;
        }
    }

    /// Newest first.
    public List<Progress> rounds() {
        return jdbc.sql("""
                        select r.id, r.year, r.due, c.round is not null as closed,
                               count(q.id) as requests,
                               count(q.id) filter (where exists (select 1 from followback.answer a where a.request = q.id)) as answered,
                               count(q.id) filter (where not exists (
                                   select 1 from consolidation.tumour t where t.origin = 'DEATH_ONLY' and t.sources[1] = q.death)) as arrived,
                               (select count(*) from followback.unplaced u where u.round = r.id
                                   and not exists (select 1 from followback.placing p where p.unplaced = u.id)) as waiting
                          from followback.round r
                          left join followback.round_closed c on c.round = r.id
                          left join followback.request q on q.round = r.id
                         group by r.id, c.round order by r.id desc
                        """)
                .query((row, at) -> new Progress(
                        round(row, at),
                        row.getLong("requests"),
                        row.getLong("answered"),
                        row.getLong("arrived"),
                        row.getLong("waiting")))
                .list();
    }

    /// The newest years first.
    public List<DeathShares> shares() {
        return jdbc.sql("""
                        select year, count(*), count(*) filter (where origin = 'FOLLOWED_BACK'), count(*) filter (where origin = 'DEATH_ONLY')
                          from consolidation.tumour where year is not null group by year order by year desc limit 10
                        """)
                .query((row, _) -> new DeathShares(row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }
}
