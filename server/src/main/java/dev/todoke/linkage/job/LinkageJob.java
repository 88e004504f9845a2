package dev.todoke.linkage.job;

import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.jobs.StopRequested;
import dev.todoke.kernel.Progress;
import dev.todoke.linkage.HoldingLinks;
import dev.todoke.linkage.HumanAct;
import dev.todoke.linkage.HumanActs;
import dev.todoke.linkage.HumanDecisions;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.LinkageResult;
import dev.todoke.linkage.LinkageStopped;
import dev.todoke.linkage.PairExplainer;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.linkage.store.Cause;
import dev.todoke.linkage.store.LinkStore;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.QualityStore;
import dev.todoke.linkage.store.RegroupingStore;
import dev.todoke.linkage.store.RunStore;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import dev.todoke.person.PersonSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Links all person records anew (照合の処理), with the decisions of people, and stores persons and open pairs in one chunk.
///
/// A run that is interrupted before that chunk begins again and finds the same; after it nothing is left to do.
@Component
public class LinkageJob implements Job {

    public static final String KIND = "linkage";
    public static final String SCOPE = "all";

    private static final String STORED = "stored";

    private final PersonRecordReader persons;
    private final PairStore pairs;
    private final PersonGroupStore groups;
    private final RunStore runs;
    private final RegroupingStore acts;
    private final LinkStore links;
    private final QualityStore quality;
    private final AfterRun afterwards;
    private final FaceTransactions transactions;
    private final Clock clock;

    public LinkageJob(
            PersonRecordReader persons,
            PairStore pairs,
            PersonGroupStore groups,
            RunStore runs,
            RegroupingStore acts,
            LinkStore links,
            QualityStore quality,
            AfterRun afterwards,
            FaceTransactions transactions,
            Clock clock) {
        this.persons = persons;
        this.pairs = pairs;
        this.groups = groups;
        this.runs = runs;
        this.acts = acts;
        this.links = links;
        this.quality = quality;
        this.afterwards = afterwards;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        if (context.cursor().equals(STORED)) {
            return;
        }
        var model = LinkageModel.shipped();
        context.message("届出と死亡票の本人情報を読んでいます。");
        var records = transactions.get(persons::all);
        var result = linked(context, model, records);
        context.message("人をつなぐ結び付きを調べています。");
        var explainer = new PairExplainer(model, records, result.counts().prior());
        var holding = HoldingLinks.of(ids(records), result.personOf(), explainer);
        context.message("人のまとまりと確認待ちの組を保存しています。");
        context.chunk(_ -> {
            store(context.run(), model, records, result);
            links.replace(holding);
            quality.addShares(holding);
            afterwards.afterRun(records, explainer, clock.instant());
            return STORED;
        });
        context.result("/registry/linkage");
        context.message("%,d件から%,d人。要確認の組は%,d組です。"
                .formatted(
                        result.counts().records(),
                        result.counts().persons(),
                        result.counts().reviewPairs()));
    }

    private HumanDecisions decisions() {
        var all = new ArrayList<HumanAct>();
        pairs.settled().forEach(settled -> all.add(settled.act()));
        acts.standing().forEach(act -> all.add(new HumanAct.Regrouped(act)));
        return HumanActs.fold(all);
    }

    private LinkageResult linked(JobContext context, LinkageModel model, List<PersonRecord> records) {
        var linker = new PersonLinker(model);
        context.total(records.size());
        context.message("%,d件を照合しています。".formatted(records.size()));
        try {
            return linker.link(records, transactions.get(this::decisions), inRecords(context, linker, records));
        } catch (LinkageStopped e) {
            var stop = new StopRequested();
            stop.addSuppressed(e);
            throw stop;
        }
    }

    /// The engine counts every record once for each of its passes; people count records.
    private static Progress inRecords(JobContext context, PersonLinker linker, List<PersonRecord> records) {
        long rounds = records.isEmpty() ? 1 : linker.units(records.size()) / records.size();
        return new Progress() {
            private long units;

            @Override
            public void advance(long more) {
                long before = units / rounds;
                units += more;
                context.progress().advance(units / rounds - before);
            }

            @Override
            public boolean stopRequested() {
                return context.progress().stopRequested();
            }
        };
    }

    private void store(long run, LinkageModel model, List<PersonRecord> records, LinkageResult result) {
        var deaths = records.stream()
                .filter(record -> record.source() == PersonSource.DEATH)
                .map(PersonRecord::id)
                .collect(Collectors.toSet());
        var changes = groups.store(ids(records), result, Cause.run(run, clock.instant()));
        pairs.ask(result.review(), model, deaths::contains);
        runs.add(run, model, result.counts(), changes, clock.instant());
    }

    private static List<String> ids(List<PersonRecord> records) {
        return records.stream().map(PersonRecord::id).toList();
    }
}
