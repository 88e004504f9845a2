package dev.todoke.linkage.store;

import dev.todoke.linkage.ClosingsReader;
import dev.todoke.linkage.HoldingLinks;
import dev.todoke.linkage.Interval;
import dev.todoke.linkage.QualityEstimate;
import dev.todoke.linkage.QualitySampler;
import dev.todoke.linkage.QualityStratum;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Samples by which the linkage is measured, their results, and what a run's links are made of (照合の質の保管).
@Repository
public class QualityStore {

    private static final int BITS_A_CLASS = 4;

    private final JdbcClient jdbc;

    public QualityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A sample with its progress.
    public record Sample(long id, ClosingsReader.Closed closing, Instant drawn, long pairs, long answered) {}

    /// A stored estimate.
    public record Result(long sample, Interval precision, Interval recall, long answered, Instant at) {}

    /// Stores a sample of the newest run; its pairs wait among the blind looks.
    public long add(ClosingsReader.Closed closing, QualitySampler.Sample drawn, Instant now) {
        long sample = jdbc.sql("""
                insert into linkage.quality_sample (closing, year, version, run, drawn_at)
                values (:closing, :year, :version, (select max(id) from linkage.run), :now) returning id
                """)
                .param("closing", closing.number())
                .param("year", closing.year())
                .param("version", closing.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        for (var stratum : drawn.strata()) {
            jdbc.sql("""
                    insert into linkage.quality_stratum (sample, name, lowest, linked, pairs)
                    values (:sample, :name, :lowest, :linked, :pairs)
                    """)
                    .param("sample", sample)
                    .param("name", stratum.name())
                    .param("lowest", stratum.lowest())
                    .param("linked", stratum.linked())
                    .param("pairs", stratum.pairs())
                    .update();
        }
        jdbc.sql("""
                insert into linkage.blind_look (sample, stratum, record_a, record_b, weight, made_at)
                select :sample, stratum, a, b, weight, :now
                  from unnest(:strata::text[], :a::text[], :b::text[], :weights::float8[]) as p (stratum, a, b, weight)
                """)
                .param("sample", sample)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "strata",
                        drawn.pairs().stream()
                                .map(QualitySampler.Drawn::stratum)
                                .toArray(String[]::new))
                .param("a", drawn.pairs().stream().map(pair -> pair.pair().a()).toArray(String[]::new))
                .param("b", drawn.pairs().stream().map(pair -> pair.pair().b()).toArray(String[]::new))
                .param(
                        "weights",
                        drawn.pairs().stream().map(QualitySampler.Drawn::weight).toArray(Double[]::new))
                .update();
        return sample;
    }

    /// The newest first.
    public List<Sample> samples() {
        return jdbc.sql("""
                select s.id, s.closing, s.year, s.version, s.drawn_at,
                       (select count(*) from linkage.blind_look l where l.sample = s.id) as pairs,
                       (select count(*) from linkage.blind_look l join linkage.blind_answer b on b.look = l.id
                         where l.sample = s.id) as answered
                  from linkage.quality_sample s order by s.id desc
                """)
                .query((row, _) -> new Sample(
                        row.getLong("id"),
                        new ClosingsReader.Closed(row.getLong("closing"), row.getInt("year"), row.getInt("version")),
                        row.getTimestamp("drawn_at").toInstant(),
                        row.getLong("pairs"),
                        row.getLong("answered")))
                .list();
    }

    /// The strata with what has been judged so far.
    public List<QualityStratum> strata(long sample) {
        return jdbc.sql("""
                select s.name, s.lowest, s.linked, s.pairs,
                       count(b.look) as answered, count(b.look) filter (where b.verdict = 'SAME') as same
                  from linkage.quality_stratum s
                  left join linkage.blind_look l on l.sample = s.sample and l.stratum = s.name
                  left join linkage.blind_answer b on b.look = l.id
                 where s.sample = :sample
                 group by s.name, s.lowest, s.linked, s.pairs order by s.lowest desc, s.linked desc
                """)
                .param("sample", sample)
                .query((row, _) -> new QualityStratum(
                        row.getString("name"),
                        row.getDouble("lowest"),
                        row.getBoolean("linked"),
                        row.getDouble("pairs"),
                        row.getLong("answered"),
                        row.getLong("same")))
                .list();
    }

    /// Whether every pair of the sample has been judged.
    public boolean isComplete(long sample) {
        return jdbc.sql("""
                select not exists (select 1 from linkage.blind_look l
                                    where l.sample = :sample
                                      and not exists (select 1 from linkage.blind_answer b where b.look = l.id))
                """).param("sample", sample).query(Boolean.class).single();
    }

    public void keep(long sample, QualityEstimate estimate, long answered, Instant now) {
        jdbc.sql("""
                insert into linkage.quality_result (sample, answered, precision, precision_low, precision_high, recall, recall_low,
                                                    recall_high, at)
                values (:sample, :answered, :p, :pl, :ph, :r, :rl, :rh, :now) on conflict do nothing
                """)
                .param("sample", sample)
                .param("answered", answered)
                .param("p", estimate.precision().value())
                .param("pl", estimate.precision().low())
                .param("ph", estimate.precision().high())
                .param("r", estimate.recall().value())
                .param("rl", estimate.recall().low())
                .param("rh", estimate.recall().high())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Result> result(long sample) {
        return jdbc.sql("select * from linkage.quality_result where sample = :sample")
                .param("sample", sample)
                .query((row, _) -> new Result(
                        row.getLong("sample"),
                        new Interval(
                                row.getDouble("precision"),
                                row.getDouble("precision_low"),
                                row.getDouble("precision_high")),
                        new Interval(
                                row.getDouble("recall"), row.getDouble("recall_low"), row.getDouble("recall_high")),
                        row.getLong("answered"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    /// Counts the links of the newest run by class of four bits and by level.
    public void addShares(List<HoldingLinks.Link> links) {
        var weights = new TreeMap<String, Long>();
        var levels = new TreeMap<String, Long>();
        for (var link : links) {
            long from = (long) Math.floor(link.scoring().weight() / BITS_A_CLASS) * BITS_A_CLASS;
            weights.merge(String.format(Locale.ROOT, "%+04d", from), 1L, Long::sum);
            link.scoring().contributions().forEach(c -> levels.merge(c.level().name(), 1L, Long::sum));
        }
        addShares("WEIGHT", weights);
        addShares("LEVEL", levels);
    }

    private void addShares(String kind, Map<String, Long> counts) {
        jdbc.sql("""
                insert into linkage.run_share (run, kind, name, links)
                select (select max(id) from linkage.run), :kind, name, links
                  from unnest(:names::text[], :links::bigint[]) as s (name, links)
                """)
                .param("kind", kind)
                .param("names", counts.keySet().toArray(String[]::new))
                .param("links", counts.values().toArray(Long[]::new))
                .update();
    }

    /// Links by class of the newest run, or of an earlier one.
    ///
    /// @param back 0 for the newest, 1 for the one before
    public Map<String, Long> shares(String kind, int back) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("""
                select name, links from linkage.run_share
                 where kind = :kind
                   and run = (select run from linkage.run_share group by run order by run desc offset :back limit 1)
                """).param("kind", kind).param("back", back).query(row -> {
            counts.put(row.getString("name"), row.getLong("links"));
        });
        return counts;
    }
}
