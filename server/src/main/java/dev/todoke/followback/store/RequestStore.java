package dev.todoke.followback.store;

import dev.todoke.followback.FollowBackAnswer;
import dev.todoke.followback.FollowBackRequest;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What hospitals are asked and what they answered (遡り調査の対象と回答). In the portal a hospital's own rows alone.
@Repository
public class RequestStore {

    private static final String ASKED = """
            select q.id, q.round, q.facility, q.referred_from, r.due, c.round is not null as closed,
                   i.family_name, i.given_name, i.family_kana, i.given_kana, i.sex, i.birth_date, i.died, i.cause,
                   a.kind, a.note, a.other_facility, a.other_name, a.channel, a.answered_at
              from followback.request q
              join followback.round r on r.id = q.round
              join person.followback_identity i on i.request = q.id
              left join followback.round_closed c on c.round = q.round
              left join lateral (select * from followback.answer a where a.request = q.id order by a.id desc limit 1) a on true
            """;

    private final JdbcClient jdbc;

    public RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest answer to a request. @param other code or name of another hospital; empty when none was named
    public record Answered(String kind, String note, String other, String channel, Instant at) {}

    /// A request with the person it is about and the newest answer.
    ///
    /// @param referred whether another hospital's answer led here
    public record Asked(
            FollowBackRequest request,
            long round,
            LocalDate due,
            boolean referred,
            String name,
            String kana,
            String sex,
            PartialDate born,
            PartialDate died,
            String cause,
            Optional<Answered> answer) {}

    /// A facility within a round (回の中の病院).
    public record FacilityLine(
            FacilityCode facility, long requests, long answered, long notified, long letters, long reminders) {
        public long unanswered() {
            return requests - answered;
        }
    }

    public List<FacilityLine> facilities(long round) {
        return jdbc.sql("""
                        select q.facility, count(*) as requests, count(a.kind) as answered,
                               count(*) filter (where a.kind = 'NOTIFIED') as notified,
                               (select count(*) from followback.dispatch d
                                 where d.round = :round and d.facility = q.facility and d.kind = 'LETTER') as letters,
                               (select count(*) from followback.dispatch d
                                 where d.round = :round and d.facility = q.facility and d.kind = 'REMINDER') as reminders
                          from followback.request q
                          left join lateral (
                              select kind from followback.answer a where a.request = q.id order by a.id desc limit 1) a on true
                         where q.round = :round group by q.facility order by q.facility
                        """)
                .param("round", round)
                .query((row, _) -> new FacilityLine(
                        new FacilityCode(row.getString("facility")),
                        row.getLong("requests"),
                        row.getLong("answered"),
                        row.getLong("notified"),
                        row.getLong("letters"),
                        row.getLong("reminders")))
                .list();
    }

    public List<Asked> ofFacility(long round, FacilityCode facility) {
        return jdbc.sql(ASKED + " where q.round = :round and q.facility = :facility order by q.id")
                .param("round", round)
                .param("facility", facility.value())
                .query((row, _) -> asked(row))
                .list();
    }

    /// Everything asked of the hospital that acts, in rounds still open and in closed ones; open and unanswered first.
    public List<Asked> own() {
        return jdbc.sql(ASKED + " order by closed, (a.kind is not null), q.round desc, q.id")
                .query((row, _) -> asked(row))
                .list();
    }

    public long ownUnanswered() {
        return jdbc.sql("""
                        select count(*) from followback.request q
                         where not exists (select 1 from followback.answer a where a.request = q.id)
                           and not exists (select 1 from followback.round_closed c where c.round = q.round)
                        """).query(Long.class).single();
    }

    public Optional<Asked> find(long request) {
        return jdbc.sql(ASKED + " where q.id = :request")
                .param("request", request)
                .query((row, _) -> asked(row))
                .optional();
    }

    public void answer(
            long request, FacilityCode facility, FollowBackAnswer answer, String channel, String by, Instant now) {
        long made = jdbc.sql("""
                        insert into followback.answer
                               (request, facility, kind, note, other_facility, other_name, channel, answered_at, answered_by)
                        values (:request, :facility, :kind, :note, :other, :name, :channel, :now, :by) returning id
                        """)
                .param("request", request)
                .param("facility", facility.value())
                .param("kind", answer.kind().name())
                .param("note", answer.note())
                .param(
                        "other",
                        answer instanceof FollowBackAnswer.AtFacility at
                                ? at.facility().value()
                                : null)
                .param("name", answer instanceof FollowBackAnswer.AtNamed at ? at.name() : "")
                .param("channel", channel)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
        jdbc.sql("select followback.refer(:answer)").param("answer", made).query(_ -> {});
    }

    public void sent(
            long round, FacilityCode facility, String kind, String number, LocalDate on, String by, Instant now) {
        jdbc.sql("""
                insert into followback.dispatch (round, facility, kind, number, sent_on, recorded_at, recorded_by)
                values (:round, :facility, :kind, :number, :on, :now, :by)
                """)
                .param("round", round)
                .param("facility", facility.value())
                .param("kind", kind)
                .param("number", number)
                .param("on", on)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new FollowBackRequest(
                        row.getLong("id"), new FacilityCode(row.getString("facility")), row.getBoolean("closed")),
                row.getLong("round"),
                row.getObject("due", LocalDate.class),
                row.getObject("referred_from") != null,
                row.getString("family_name") + "　" + row.getString("given_name"),
                row.getString("family_kana") + "　" + row.getString("given_kana"),
                row.getString("sex"),
                PartialDate.read(row.getString("birth_date")).orElseGet(PartialDate::unknown),
                PartialDate.read(row.getString("died")).orElseGet(PartialDate::unknown),
                row.getString("cause"),
                answered(row));
    }

    private static Optional<Answered> answered(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        if (kind == null) {
            return Optional.empty();
        }
        var facility = row.getString("other_facility");
        return Optional.of(new Answered(
                kind,
                row.getString("note"),
                facility == null ? row.getString("other_name") : facility,
                row.getString("channel"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant()));
    }
}
