package dev.todoke.linkage.store;

import dev.todoke.linkage.CandidatePair;
import dev.todoke.linkage.HumanAct;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.PairDecided;
import dev.todoke.linkage.PairScoring;
import dev.todoke.linkage.RecordPair;
import dev.todoke.linkage.ScoredPair;
import dev.todoke.linkage.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Candidate pairs and what clerks answered about them (照合候補と判断の保管). Answers are only ever added.
@Repository
public class PairStore {

    private static final String PAIR = """
            select p.id, p.record_a, p.record_b, p.prior, p.weights_edition, p.same_from, p.different_below, p.reasons, p.evidence
              from linkage.pair p
            """;
    private static final String DECISION = """
            select d.id as decision, d.pair, p.record_a, p.record_b, d.verdict, d.clerk, d.decided_at, d.note, d.prior,
                   d.weights_edition, d.same_from, d.different_below, d.reasons, d.evidence,
                   u.undone_at is not null as undone
              from linkage.decision d
              join linkage.pair p on p.id = d.pair
              left join linkage.undoing u on u.decision = d.id
            """;

    private final JdbcClient jdbc;

    public PairStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An answer in the history, with its number.
    public record Answered(long id, PairDecided decision, boolean undone) {}

    /// Stores the pairs that a run could not decide; pairs that it no longer asks leave the queue.
    public void ask(List<ScoredPair> review, LinkageModel model, Predicate<String> isDeath) {
        jdbc.sql("update linkage.pair set asked = false where asked").update();
        int size = review.size();
        var a = new String[size];
        var b = new String[size];
        var withDeath = new Boolean[size];
        var weight = new Double[size];
        var prior = new Double[size];
        var reasons = new String[size];
        var evidence = new String[size];
        for (int i = 0; i < size; i++) {
            var pair = review.get(i);
            var scoring = PairScoring.of(pair, model);
            a[i] = pair.recordA();
            b[i] = pair.recordB();
            withDeath[i] = isDeath.test(pair.recordA()) || isDeath.test(pair.recordB());
            weight[i] = pair.weight();
            prior[i] = scoring.prior();
            reasons[i] = ScoringText.reasons(scoring);
            evidence[i] = ScoringText.evidence(scoring);
        }
        jdbc.sql("""
                insert into linkage.pair (record_a, record_b, asked, with_death, weight, prior, weights_edition, same_from,
                                          different_below, reasons, evidence)
                select a, b, true, with_death, weight, prior, :edition, :same, :different, reasons, evidence
                  from unnest(:a::text[], :b::text[], :deaths::boolean[], :weights::float8[], :priors::float8[],
                              :reasons::text[], :evidence::text[])
                    as new (a, b, with_death, weight, prior, reasons, evidence)
                on conflict (record_a, record_b) do update
                   set asked = true, with_death = excluded.with_death, weight = excluded.weight, prior = excluded.prior,
                       weights_edition = excluded.weights_edition, same_from = excluded.same_from,
                       different_below = excluded.different_below, reasons = excluded.reasons, evidence = excluded.evidence
                """)
                .param("edition", model.edition())
                .param("same", model.sameFrom())
                .param("different", model.differentBelow())
                .param("a", a)
                .param("b", b)
                .param("deaths", withDeath)
                .param("weights", weight)
                .param("priors", prior)
                .param("reasons", reasons)
                .param("evidence", evidence)
                .update();
    }

    public Optional<CandidatePair> find(long id) {
        return one(id, "");
    }

    /// The pair, kept from other clerks until the transaction ends.
    public Optional<CandidatePair> lock(long id) {
        return one(id, " for update of p");
    }

    private Optional<CandidatePair> one(long id, String locking) {
        return jdbc.sql(PAIR + " where p.id = :id" + locking)
                .param("id", id)
                .query((row, _) -> new CandidatePair(
                        row.getLong("id"),
                        row.getString("record_a"),
                        row.getString("record_b"),
                        ScoringText.read(row),
                        standing(id).orElse(null)))
                .optional();
    }

    private Optional<PairDecided> standing(long pair) {
        return history(pair).stream()
                .filter(answered -> !answered.undone())
                .map(Answered::decision)
                .findFirst();
    }

    /// Adds an answer and tells its number.
    public long append(PairDecided event) {
        var scoring = event.scoring();
        return jdbc.sql("""
                insert into linkage.decision (pair, verdict, clerk, decided_at, note, prior, weights_edition, same_from,
                                              different_below, reasons, evidence)
                values (:pair, :verdict, :clerk, :at, :note, :prior, :edition, :same, :different, :reasons, :evidence)
                returning id
                """)
                .param("pair", event.pair())
                .param("verdict", event.verdict().name())
                .param("clerk", event.clerk())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("note", event.note())
                .param("prior", scoring.prior())
                .param("edition", scoring.weightsEdition())
                .param("same", scoring.sameFrom())
                .param("different", scoring.differentBelow())
                .param("reasons", ScoringText.reasons(scoring))
                .param("evidence", ScoringText.evidence(scoring))
                .query(Long.class)
                .single();
    }

    public void undo(long decision, String clerk, Instant at) {
        jdbc.sql("insert into linkage.undoing (decision, clerk, undone_at) values (:decision, :clerk, :at)")
                .param("decision", decision)
                .param("clerk", clerk)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Every answer about a pair, the newest first.
    public List<Answered> history(long pair) {
        return jdbc.sql(DECISION + " where d.pair = :pair order by d.id desc")
                .param("pair", pair)
                .query((row, _) -> answered(row))
                .list();
    }

    /// A clerk's newest answers.
    public List<Answered> recent(String clerk, int limit) {
        return jdbc.sql(DECISION + " where d.clerk = :clerk order by d.id desc limit :limit")
                .param("clerk", clerk)
                .param("limit", limit)
                .query((row, _) -> answered(row))
                .list();
    }

    /// The answers that stand and settle a pair, for the next run.
    public List<HumanAct> settled() {
        return jdbc.sql("""
                select p.record_a, p.record_b, s.verdict = 'SAME' as same, s.decided_at
                  from linkage.standing s
                  join linkage.pair p on p.id = s.pair
                 where s.verdict <> 'LATER'
                """)
                .query((row, _) -> (HumanAct) new HumanAct.Settled(
                        RecordPair.of(row.getString("record_a"), row.getString("record_b")),
                        row.getBoolean("same"),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
    }

    /// Answers about pairs of these reports, the newest first.
    public List<Answered> ofRecords(List<String> records) {
        return jdbc.sql(DECISION
                        + " where p.record_a = any(:records) and p.record_b = any(:records) order by d.id desc")
                .param("records", records.toArray(String[]::new))
                .query((row, _) -> answered(row))
                .list();
    }

    private static Answered answered(ResultSet row) throws SQLException {
        return new Answered(
                row.getLong("decision"),
                new PairDecided(
                        row.getLong("pair"),
                        row.getString("record_a"),
                        row.getString("record_b"),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("clerk"),
                        row.getTimestamp("decided_at").toInstant(),
                        row.getString("note"),
                        ScoringText.read(row)),
                row.getBoolean("undone"));
    }
}
