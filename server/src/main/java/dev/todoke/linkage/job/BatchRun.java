package dev.todoke.linkage.job;

import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.JobContext;
import dev.todoke.linkage.BatchLinker;
import dev.todoke.linkage.HoldingLinks;
import dev.todoke.linkage.LinkageCounts;
import dev.todoke.linkage.LinkageResult;
import dev.todoke.linkage.PairExplainer;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.linkage.PersonsChanged;
import dev.todoke.linkage.store.Cause;
import dev.todoke.linkage.store.IncomingStore;
import dev.todoke.linkage.store.LinkStore;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.QualityStore;
import dev.todoke.linkage.store.RunStore;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import dev.todoke.person.PersonSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Links what has come since the last run against everything known (差分の照合), by the weights of the last
/// full run.
///
/// Only persons whom a new, changed or gone report can concern are decided anew, so that the result is that of a
/// full run
/// with these weights.
@Component
public class BatchRun {

    /// Persons whom the run consolidates itself; more are left to the consolidation's own job.
    private static final int CONSOLIDATED_AT_ONCE = 500;

    private final ResidentIndex index;
    private final PersonRecordReader persons;
    private final PairStore pairs;
    private final PersonGroupStore groups;
    private final RunStore runs;
    private final LinkStore links;
    private final QualityStore quality;
    private final IncomingStore incoming;
    private final PeoplesDecisions decisions;
    private final AfterRun afterwards;
    private final SuspiciousPersons suspicious;
    private final ApplicationEventPublisher events;
    private final FaceTransactions transactions;
    private final Clock clock;

    public BatchRun(
            ResidentIndex index,
            PersonRecordReader persons,
            PairStore pairs,
            PersonGroupStore groups,
            RunStore runs,
            LinkStore links,
            QualityStore quality,
            IncomingStore incoming,
            PeoplesDecisions decisions,
            AfterRun afterwards,
            SuspiciousPersons suspicious,
            ApplicationEventPublisher events,
            FaceTransactions transactions,
            Clock clock) {
        this.index = index;
        this.persons = persons;
        this.pairs = pairs;
        this.groups = groups;
        this.runs = runs;
        this.links = links;
        this.quality = quality;
        this.incoming = incoming;
        this.decisions = decisions;
        this.afterwards = afterwards;
        this.suspicious = suspicious;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What a run by batch decided: the persons of the reports it concerns, those that hang together first.
    // as long as one run lives, never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    private record Decided(
            BatchLinker.Concerned concerned,
            List<PersonRecord> together,
            LinkageResult result,
            List<String> records,
            int[] personOf,
            long known) {}

    /// @return false when nothing has been linked yet, so that there is nothing to link against
    boolean run(JobContext context) {
        if (index.standing().state() == ResidentIndex.State.FILLING) {
            context.message("索引を準備しています。終わりしだい、差分を照合します。");
        }
        return index.use(resident -> {
                    link(context, resident);
                    return true;
                })
                .orElse(false);
    }

    private void link(JobContext context, ResidentIndex.Resident resident) {
        var waiting = transactions.get(incoming::waiting);
        if (waiting.records().isEmpty()) {
            context.message("前回の照合から、新しい届出・変わった届出はありません。");
            return;
        }
        context.message("%,d件を、すでにある%,d件と照合しています。"
                .formatted(waiting.records().size(), resident.known().size()));
        var decided = decide(context, resident, waiting);
        context.message("変わった人を保存しています。");
        var explainer = new PairExplainer(resident.model(), decided.together(), resident.basis());
        var holding = HoldingLinks.of(ids(decided.together()), decided.result().personOf(), explainer);
        var stored = new Stored();
        context.chunk(_ -> {
            store(context.run(), resident, waiting, decided, holding, stored);
            afterwards.afterBatch(decided.together(), explainer, clock.instant());
            incoming.done(waiting);
            return LinkageJob.STORED;
        });
        index.storedRun(stored.run);
        context.message("%,d件を照合しました。新しい人は%,d人、要確認の組は%,d組です。%s"
                .formatted(
                        waiting.records().size(),
                        stored.newPersons,
                        decided.result().counts().reviewPairs(),
                        stored.consolidated ? "" : "変わった人が多いので、続けて集約を実行してください。"));
    }

    /// What the chunk leaves behind for the words at the end.
    private static final class Stored {
        private long run;
        private long newPersons;
        private boolean consolidated;
    }

    private Decided decide(JobContext context, ResidentIndex.Resident resident, IncomingStore.Waiting waiting) {
        var present = transactions.get(() -> persons.findAll(waiting.records()));
        var gone = new TreeSet<>(waiting.records());
        present.forEach(record -> gone.remove(record.id()));
        var standing = transactions.get(decisions::standing);
        var concerned = new BatchLinker(resident.known()).take(present, gone, standing, this::bound);
        var together = transactions.get(() -> persons.findAll(concerned.together()));
        var linker = new PersonLinker(resident.model());
        var result = RecordProgress.linked(
                context,
                linker,
                together.size(),
                progress -> linker.link(together, resident.basis(), standing, progress));
        var records = new ArrayList<>(ids(together));
        records.addAll(concerned.alone());
        int[] personOf = Arrays.copyOf(result.personOf(), records.size());
        int next = (int) result.counts().persons();
        for (int i = together.size(); i < records.size(); i++) {
            personOf[i] = next;
            next++;
        }
        return new Decided(
                concerned, together, result, records, personOf, resident.known().size());
    }

    private Set<String> bound(Collection<String> records) {
        return transactions.get(() -> {
            var bound = new HashSet<>(groups.sharing(records));
            bound.addAll(pairs.asking(records));
            return bound;
        });
    }

    private void store(
            long job,
            ResidentIndex.Resident resident,
            IncomingStore.Waiting waiting,
            Decided decided,
            List<HoldingLinks.Link> holding,
            Stored stored) {
        var concerned = decided.concerned();
        var touched = new ArrayList<>(decided.records());
        touched.addAll(concerned.gone());
        var before = groups.present(touched);
        var changes = groups.storeSome(
                decided.records(), decided.personOf(), concerned.gone(), Cause.run(job, clock.instant()));
        var deaths = decided.together().stream()
                .filter(record -> record.source() == PersonSource.DEATH)
                .map(PersonRecord::id)
                .collect(Collectors.toSet());
        pairs.askSome(touched, decided.result().review(), resident.model(), deaths::contains);
        links.replaceOf(before.keySet(), holding);
        stored.run = runs.add(
                job,
                RunStore.Kind.BATCH,
                waiting.records().size(),
                resident.model(),
                counts(decided, resident),
                changes,
                clock.instant());
        quality.addShares(holding);
        stored.newPersons = changes.newPersons();
        var now = groups.present(touched);
        var persons = new TreeSet<>(before.values());
        persons.addAll(now.values());
        suspicious.afterBatch(persons, decided.together(), holding, resident.model());
        stored.consolidated = consolidate(changed(waiting, before, now));
    }

    private LinkageCounts counts(Decided decided, ResidentIndex.Resident resident) {
        var found = decided.result().counts();
        return new LinkageCounts(
                decided.known(),
                groups.countPersons(),
                found.candidatePairs(),
                found.linkedPairs(),
                found.reviewPairs(),
                resident.basis().prior(),
                List.of());
    }

    /// Persons who hold other reports than before, or a report that says something else than before.
    private static Set<Long> changed(IncomingStore.Waiting waiting, Map<String, Long> before, Map<String, Long> now) {
        var changed = new TreeSet<Long>();
        var all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        for (String record : all) {
            Long was = before.get(record);
            Long is = now.get(record);
            if (is == null || !is.equals(was) || waiting.records().contains(record)) {
                if (was != null) {
                    changed.add(was);
                }
                if (is != null) {
                    changed.add(is);
                }
            }
        }
        return changed;
    }

    private boolean consolidate(Set<Long> changed) {
        if (changed.size() > CONSOLIDATED_AT_ONCE) {
            return false;
        }
        if (!changed.isEmpty()) {
            events.publishEvent(new PersonsChanged(
                    changed.stream().map(PersonGroupStore::text).toList()));
        }
        return true;
    }

    private static List<String> ids(List<PersonRecord> records) {
        return records.stream().map(PersonRecord::id).toList();
    }
}
