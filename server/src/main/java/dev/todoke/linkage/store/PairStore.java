package dev.todoke.linkage.store;

import dev.todoke.linkage.CandidatePair;
import dev.todoke.linkage.HumanAct;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.PairDecided;
import dev.todoke.linkage.PairScoring;
import dev.todoke.linkage.RecordPair;
import dev.todoke.linkage.ReviewRound;
import dev.todoke.linkage.ScoredPair;
import dev.todoke.linkage.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Candidate pairs and what clerks answered about them (照合候補と判断の保管). Answers are only ever
/// added.
@Repository
public class PairStore {

    private static final String PAIR = """
            select p.id, p.record_a, p.record_b, p.with_death, p.prior, p.weights_edition, p.same_from, p.different_below, p.reasons, p.evidence
              from linkage.pair p
            """;
    private static final String DECISION = """
            select d.id as decision, d.pair, p.record_a, p.record_b, d.verdict, d.clerk, d.decided_at, d.note, d.prior,
                   d.weights_edition, d.same_from, d.different_below, d.reasons, d.evidence, d.part,
                   u.undone_at is not null as undone,
                   d.id > coalesce((select max(r.after) from linkage.reopening r where r.pair = d.pair), 0) as of_round
              from linkage.decision d
              join linkage.pair p on p.id = d.pair
              left join linkage.undoing u on u.decision = d.id
            """;

    /// Pairs that are asked no longer, except those that somebody has begun to review and that are still two
    /// persons.
    private static final String LEAVE = """
            update linkage.pair p set asked = false
             where p.asked
               and (p.state = 'SETTLED'
                    or not (p.later or p.verdict is not null or p.state in ('SECOND', 'DISAGREED')
                            or exists (select 1 from linkage.assignment a where a.pair = p.id))
                    or p.verdict is distinct from 'SAME'
                       and not exists (select 1
                                         from linkage.person_group a
                                         join linkage.person_group b on b.person <> a.person
                                        where a.record = p.record_a and b.record = p.record_b))
            """;

    private final JdbcClient jdbc;

    public PairStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An answer in the history, with its number.
    ///
    /// @param ofRound whether it belongs to the present round; a pair asked again begins a new one
    public record Answered(long id, PairDecided decision, ReviewRound.Part part, boolean undone, boolean ofRound) {}

    /// A settled pair that holds in runs.
    ///
    /// @param proof fingerprint of both reports when the pair was settled; empty for answers before fingerprints
    /// @param weight of the pair when it was settled, in bits
    public record Settled(long pair, HumanAct.Settled act, String proof, double weight) {}

    /// Stores the pairs that a run could not decide; pairs that it no longer asks leave the queue, except those
    /// that
    /// somebody has begun to review and that are still two persons.
    public void ask(List<ScoredPair> review, LinkageModel model, Predicate<String> isDeath) {
        jdbc.sql(LEAVE).update();
        put(review, model, isDeath);
    }

    /// The same after a run that decided about some reports anew: other pairs are left alone.
    ///
    /// @param decided every report that the run decided about, or that is gone
    public void askSome(
            Collection<String> decided, List<ScoredPair> review, LinkageModel model, Predicate<String> isDeath) {
        jdbc.sql(LEAVE + " and (p.record_a = any(:decided::text[]) or p.record_b = any(:decided::text[]))")
                .param("decided", decided.toArray(String[]::new))
                .update();
        put(review, model, isDeath);
    }

    /// Reports among these, and beyond them, that stand in a pair that was asked.
    public List<String> asking(Collection<String> records) {
        return jdbc.sql("""
                select distinct bound.record
                  from linkage.pair p cross join lateral (values (p.record_a), (p.record_b)) as bound (record)
                 where p.asked and (p.record_a = any(:records::text[]) or p.record_b = any(:records::text[]))
                """)
                .param("records", records.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void put(List<ScoredPair> review, LinkageModel model, Predicate<String> isDeath) {
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
                insert into linkage.pair (record_a, record_b, asked, with_death, urgency, weight, prior, weights_edition, same_from,
                                          different_below, reasons, evidence)
                select a, b, true, with_death, case when with_death then 0 else 2 end, weight, prior, :edition, :same, :different,
                       reasons, evidence
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

    /// Notes the diagnosis years of asked pairs, and which of these years are being closed: their pairs come
    /// before
    /// others, after deaths.
    public void putFirst(Map<String, Integer> yearByRecord, Set<Integer> underPreparation) {
        jdbc.sql("""
                with years as (
                    select record, year from unnest(:records::text[], :years::integer[]) as y (record, year)
                )
                update linkage.pair p
                   set year = least((select year from years where record = p.record_a),
                                    (select year from years where record = p.record_b))
                 where p.asked
                """)
                .param("records", yearByRecord.keySet().toArray(String[]::new))
                .param("years", yearByRecord.values().toArray(Integer[]::new))
                .update();
        order(underPreparation);
    }

    /// Notes the diagnosis years of pairs of these reports alone.
    public void putYears(Map<String, Integer> yearByRecord, Set<Integer> underPreparation) {
        jdbc.sql("""
                with years as (
                    select record, year from unnest(:records::text[], :years::integer[]) as y (record, year)
                )
                update linkage.pair p
                   set year = least((select year from years where record = p.record_a),
                                    (select year from years where record = p.record_b))
                 where p.asked
                   and (p.record_a in (select record from years) or p.record_b in (select record from years))
                """)
                .param("records", yearByRecord.keySet().toArray(String[]::new))
                .param("years", yearByRecord.values().toArray(Integer[]::new))
                .update();
        order(underPreparation);
    }

    /// Orders the queue anew: deaths, then pairs of these years, then the rest.
    public void order(Set<Integer> underPreparation) {
        jdbc.sql("""
                update linkage.pair
                   set urgency = case when with_death then 0 when year = any(:years) then 1 else 2 end
                 where asked
                   and urgency <> case when with_death then 0 when year = any(:years) then 1 else 2 end
                """).param("years", underPreparation.toArray(Integer[]::new)).update();
    }

    /// Pairs that wait and concern a diagnosis year.
    public long waitingOf(int year) {
        return jdbc.sql("select count(*) from linkage.pair where asked and state <> 'SETTLED' and year = :year")
                .param("year", year)
                .query(Long.class)
                .single();
    }

    /// Numbers of the reports of all asked pairs.
    public List<String> askedRecords() {
        return jdbc.sql("""
                select record_a from linkage.pair where asked union select record_b from linkage.pair where asked
                """).query((row, _) -> row.getString(1)).list();
    }

    public Optional<CandidatePair> find(long id) {
        return one(id, "");
    }

    /// Numbers of the pairs of one report with others, by the other, of those that were ever asked.
    public Map<String, Long> numbersOf(String one, Collection<String> others) {
        var numbers = new HashMap<String, Long>();
        jdbc.sql("""
                select p.id, case when p.record_a = :one then p.record_b else p.record_a end as other
                  from linkage.pair p
                 where p.record_a = :one and p.record_b = any(:others::text[])
                    or p.record_b = :one and p.record_a = any(:others::text[])
                """)
                .param("one", one)
                .param("others", others.toArray(String[]::new))
                .query(row -> {
                    numbers.put(row.getString("other"), row.getLong("id"));
                });
        return numbers;
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

    /// The answer that settles the pair, or else the newest that puts it off.
    private Optional<PairDecided> standing(long pair) {
        var history = history(pair);
        var settled = round(history).verdict();
        return history.stream()
                .filter(answered -> answered.ofRound() && !answered.undone())
                .map(Answered::decision)
                .filter(decision -> settled.map(verdict -> verdict == decision.verdict())
                        .orElse(!decision.verdict().settles()))
                .findFirst();
    }

    /// Whether one of the two reports is a death record.
    public boolean withDeath(long pair) {
        return jdbc.sql("select with_death from linkage.pair where id = :id")
                .param("id", pair)
                .query(Boolean.class)
                .single();
    }

    /// The answers of the present round that stand.
    public ReviewRound round(long pair) {
        return round(history(pair));
    }

    private static ReviewRound round(List<Answered> newestFirst) {
        return new ReviewRound(newestFirst.reversed().stream()
                .filter(answered -> answered.ofRound() && !answered.undone())
                .map(answered -> new ReviewRound.Given(
                        answered.decision().verdict(), answered.decision().clerk(), answered.part()))
                .toList());
    }

    /// Works out anew where a pair stands, from its answers.
    public void refresh(long pair, Instant now) {
        var history = history(pair);
        var round = round(history);
        boolean later = round.state() != ReviewRound.State.SETTLED
                && history.stream()
                        .filter(answered -> answered.ofRound() && !answered.undone())
                        .findFirst()
                        .filter(answered -> !answered.decision().verdict().settles())
                        .isPresent();
        jdbc.sql("""
                update linkage.pair
                   set state = :state, later = :later,
                       verdict = coalesce(:verdict, held),
                       settled_at = case when :verdict::text is not null then :now when held is not null then settled_at end
                  from (select (select r.held from linkage.reopening r where r.pair = :pair order by r.id desc limit 1) as held)
                    as earlier
                 where id = :pair
                """)
                .param("state", round.state().name())
                .param("later", later)
                .param("verdict", round.verdict().map(Verdict::name).orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("pair", pair)
                .update();
    }

    /// Whether the pair waits for somebody.
    public boolean isOpen(long pair) {
        return jdbc.sql("select asked and state <> 'SETTLED' from linkage.pair where id = :id")
                .param("id", pair)
                .query(Boolean.class)
                .single();
    }

    /// Asks a settled pair again, with its scoring of now. The earlier answer holds in runs
    /// until
    /// the pair is settled anew.
    public void reopen(long pair, PairScoring scoring, Instant now) {
        jdbc.sql("""
                insert into linkage.reopening (pair, after, at, held)
                select p.id, (select max(d.id) from linkage.decision d where d.pair = p.id), :now, p.verdict
                  from linkage.pair p where p.id = :pair
                """)
                .param("pair", pair)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                update linkage.pair
                   set asked = true, state = 'WAITING', later = false, weight = :weight, prior = :prior, weights_edition = :edition,
                       same_from = :same, different_below = :different, reasons = :reasons, evidence = :evidence
                 where id = :pair
                """)
                .param("pair", pair)
                .param("weight", scoring.weight())
                .param("prior", scoring.prior())
                .param("edition", scoring.weightsEdition())
                .param("same", scoring.sameFrom())
                .param("different", scoring.differentBelow())
                .param("reasons", ScoringText.reasons(scoring))
                .param("evidence", ScoringText.evidence(scoring))
                .update();
    }

    /// Adds an answer and tells its number.
    ///
    /// @param proof fingerprint of both reports
    public long append(PairDecided event, ReviewRound.Part part, String proof) {
        var scoring = event.scoring();
        return jdbc.sql("""
                insert into linkage.decision (pair, verdict, clerk, decided_at, note, prior, weights_edition, same_from,
                                              different_below, reasons, evidence, part, proof)
                values (:pair, :verdict, :clerk, :at, :note, :prior, :edition, :same, :different, :reasons, :evidence, :part, :proof)
                returning id
                """)
                .param("pair", event.pair())
                .param("verdict", event.verdict().name())
                .param("clerk", event.clerk())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("note", event.note())
                .param("part", part.name())
                .param("proof", proof)
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

    /// The answers that settle a pair, for the next run.
    public List<Settled> settled() {
        return jdbc.sql("""
                select p.id, p.record_a, p.record_b, p.verdict = 'SAME' as same, p.settled_at,
                       d.proof, d.prior, d.weights_edition, d.same_from, d.different_below, d.reasons, d.evidence
                  from linkage.pair p
                  join lateral (select * from linkage.decision d where d.pair = p.id order by d.id desc limit 1) d on true
                 where p.verdict is not null
                """)
                .query((row, _) -> new Settled(
                        row.getLong("id"),
                        new HumanAct.Settled(
                                RecordPair.of(row.getString("record_a"), row.getString("record_b")),
                                row.getBoolean("same"),
                                row.getTimestamp("settled_at").toInstant()),
                        row.getString("proof"),
                        ScoringText.read(row).weight()))
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
                ReviewRound.Part.valueOf(row.getString("part")),
                row.getBoolean("undone"),
                row.getBoolean("of_round"));
    }
}
