package dev.todoke.linkage.store;

import dev.todoke.linkage.LinkageCounts;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.SearchKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finished runs with their figures (照合の実行結果の保管).
@Repository
public class RunStore {

    private final JdbcClient jdbc;

    public RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One finished run.
    ///
    /// @param batch reports that it took in: all of them, or those that had come
    public record Finished(
            long id,
            long job,
            Kind kind,
            long batch,
            Instant at,
            String weightsEdition,
            double prior,
            long records,
            long persons,
            long candidatePairs,
            long linkedPairs,
            long reviewPairs,
            PersonGroupStore.Changes changes) {}

    /// One search pass of a run.
    public record Pass(int number, List<SearchKey> keys, long pairs, long linksOnlyHere, String largestBlocks) {
        public Pass {
            keys = List.copyOf(keys);
        }
    }

    /// What a run was.
    public enum Kind {
        /// All reports, counted anew (全件).
        FULL,
        /// What had come since the last run (差分).
        BATCH
    }

    /// Adds a full run and answers its number.
    public long add(
            long job, LinkageModel model, LinkageCounts counts, PersonGroupStore.Changes changes, Instant finished) {
        return add(job, Kind.FULL, counts.records(), model, counts, changes, finished);
    }

    /// Adds a run and answers its number.
    ///
    /// @param batch reports that it took in
    public long add(
            long job,
            Kind kind,
            long batch,
            LinkageModel model,
            LinkageCounts counts,
            PersonGroupStore.Changes changes,
            Instant finished) {
        long run = jdbc.sql("""
                insert into linkage.run (job, finished_at, weights_edition, prior, records, persons, candidate_pairs, linked_pairs,
                                         review_pairs, new_persons, merged_persons, moved_records, kind, batch)
                values (:job, :at, :edition, :prior, :records, :persons, :candidates, :linked, :review, :new, :merged, :moved,
                        :kind, :batch)
                returning id
                """)
                .param("kind", kind.name())
                .param("batch", batch)
                .param("job", job)
                .param("at", finished.atOffset(ZoneOffset.UTC))
                .param("edition", model.edition())
                .param("prior", counts.prior())
                .param("records", counts.records())
                .param("persons", counts.persons())
                .param("candidates", counts.candidatePairs())
                .param("linked", counts.linkedPairs())
                .param("review", counts.reviewPairs())
                .param("new", changes.newPersons())
                .param("merged", changes.mergedPersons())
                .param("moved", changes.movedRecords())
                .query(Long.class)
                .single();
        counts.passes().forEach(pass -> addPass(run, pass));
        return run;
    }

    private void addPass(long run, LinkageCounts.Pass pass) {
        jdbc.sql("""
                insert into linkage.run_pass (run, number, keys, pairs, links_only_here, largest_blocks)
                values (:run, :number, :keys, :pairs, :only, :blocks)
                """)
                .param("run", run)
                .param("number", pass.pass().number())
                .param(
                        "keys",
                        pass.pass().keys().stream()
                                .map(key -> key.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(",")))
                .param("pairs", pass.pairs())
                .param("only", pass.linksOnlyHere())
                .param(
                        "blocks",
                        pass.largestBlocks().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .update();
    }

    public List<Finished> newest(int limit) {
        return jdbc.sql("select * from linkage.run order by id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> new Finished(
                        row.getLong("id"),
                        row.getLong("job"),
                        Kind.valueOf(row.getString("kind")),
                        row.getLong("batch"),
                        row.getTimestamp("finished_at").toInstant(),
                        row.getString("weights_edition"),
                        row.getDouble("prior"),
                        row.getLong("records"),
                        row.getLong("persons"),
                        row.getLong("candidate_pairs"),
                        row.getLong("linked_pairs"),
                        row.getLong("review_pairs"),
                        new PersonGroupStore.Changes(
                                row.getLong("new_persons"),
                                row.getLong("merged_persons"),
                                row.getLong("moved_records"))))
                .list();
    }

    /// The search passes of the last full run; a run by batch counts none.
    public List<Pass> passesOfLastFull() {
        return jdbc.sql("select max(id) from linkage.run where kind = 'FULL'")
                .query(Long.class)
                .optional()
                .map(this::passes)
                .orElse(List.of());
    }

    public List<Pass> passes(long run) {
        return jdbc.sql("select * from linkage.run_pass where run = :run order by number")
                .param("run", run)
                .query((row, _) -> new Pass(
                        row.getInt("number"),
                        List.of(row.getString("keys").split(",")).stream()
                                .map(key -> SearchKey.valueOf(key.toUpperCase(Locale.ROOT)))
                                .toList(),
                        row.getLong("pairs"),
                        row.getLong("links_only_here"),
                        row.getString("largest_blocks")))
                .list();
    }
}
