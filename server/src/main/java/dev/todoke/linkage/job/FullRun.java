package dev.todoke.linkage.job;

import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.JobContext;
import dev.todoke.linkage.HoldingLinks;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.LinkageResult;
import dev.todoke.linkage.PairExplainer;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.linkage.store.BasisStore;
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
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Links all person records anew (全件の照合), with the decisions of people, counts names anew, and stores
/// persons, open
/// pairs and the counts in one chunk.
@Component
public class FullRun {

    private final PersonRecordReader persons;
    private final PairStore pairs;
    private final PersonGroupStore groups;
    private final RunStore runs;
    private final LinkStore links;
    private final QualityStore quality;
    private final BasisStore bases;
    private final IncomingStore incoming;
    private final PeoplesDecisions decisions;
    private final ModelInForce models;
    private final AfterRun afterwards;
    private final SuspiciousPersons suspicious;
    private final FaceTransactions transactions;
    private final Clock clock;

    public FullRun(
            PersonRecordReader persons,
            PairStore pairs,
            PersonGroupStore groups,
            RunStore runs,
            LinkStore links,
            QualityStore quality,
            BasisStore bases,
            IncomingStore incoming,
            PeoplesDecisions decisions,
            ModelInForce models,
            AfterRun afterwards,
            SuspiciousPersons suspicious,
            FaceTransactions transactions,
            Clock clock) {
        this.persons = persons;
        this.pairs = pairs;
        this.groups = groups;
        this.runs = runs;
        this.links = links;
        this.quality = quality;
        this.bases = bases;
        this.incoming = incoming;
        this.decisions = decisions;
        this.models = models;
        this.afterwards = afterwards;
        this.suspicious = suspicious;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run(JobContext context) {
        var model = models.model();
        context.message("届出と死亡票の本人情報を読んでいます。");
        // what is noted from here on is looked at again by the next run, whether this one sees it or not
        var waiting = transactions.get(incoming::waiting);
        var records = transactions.get(persons::all);
        context.message("%,d件を照合しています。".formatted(records.size()));
        var linker = new PersonLinker(model);
        var decided = transactions.get(decisions::standing);
        var result = RecordProgress.linked(
                context, linker, records.size(), progress -> linker.link(records, decided, progress));
        context.message("人をつなぐ結び付きを調べています。");
        var explainer = new PairExplainer(model, records, result.counts().prior());
        var holding = HoldingLinks.of(ids(records), result.personOf(), explainer);
        var basis = result.basis().get();
        context.message("人のまとまりと確認待ちの組を保存しています。");
        context.chunk(_ -> {
            long run = store(context.run(), model, records, result);
            bases.add(run, basis);
            links.replace(holding);
            quality.addShares(holding);
            afterwards.afterRun(records, explainer, clock.instant());
            suspicious.afterRun(records, holding, model);
            incoming.done(waiting);
            return LinkageJob.STORED;
        });
        context.message("%,d件から%,d人。要確認の組は%,d組です。"
                .formatted(
                        result.counts().records(),
                        result.counts().persons(),
                        result.counts().reviewPairs()));
    }

    private long store(long job, LinkageModel model, List<PersonRecord> records, LinkageResult result) {
        var deaths = records.stream()
                .filter(record -> record.source() == PersonSource.DEATH)
                .map(PersonRecord::id)
                .collect(Collectors.toSet());
        var changes = groups.store(ids(records), result, Cause.run(job, clock.instant()));
        pairs.ask(result.review(), model, deaths::contains);
        return runs.add(job, model, result.counts(), changes, clock.instant());
    }

    private static List<String> ids(List<PersonRecord> records) {
        return records.stream().map(PersonRecord::id).toList();
    }
}
