package dev.todoke.linkage.job;

import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.linkage.WeightEdition;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.WeightsStore;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// Estimates weights from the registry's own reports, tries them on all of them and stores both (重みの推定と試行). What the
/// registry links by does not change.
@Component
public class WeightsJob implements Job {

    public static final String KIND = "linkage-weights";

    private static final String STORED = "stored";

    private final PersonRecordReader persons;
    private final PersonGroupStore groups;
    private final PairQueue queue;
    private final WeightsStore weights;
    private final PeoplesDecisions decisions;
    private final FaceTransactions transactions;
    private final Clock clock;

    public WeightsJob(
            PersonRecordReader persons,
            PersonGroupStore groups,
            PairQueue queue,
            WeightsStore weights,
            PeoplesDecisions decisions,
            FaceTransactions transactions,
            Clock clock) {
        this.persons = persons;
        this.groups = groups;
        this.queue = queue;
        this.weights = weights;
        this.decisions = decisions;
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
        context.message("届出と死亡票の本人情報を読んでいます。");
        var records = transactions.get(persons::all);
        context.message("%,d件から重みを推定しています。".formatted(records.size()));
        var edition = WeightEdition.estimate(records);
        context.message("推定した重みで全件の照合を試しています。");
        var trial = trial(context, edition, records);
        context.chunk(_ -> {
            weights.add(edition, trial, context.run(), clock.instant());
            return STORED;
        });
        context.result("/registry/linkage-weights");
        context.message("重みを推定しました。いまと組み合わせが変わる届出は%,d件です。使うには、別の人が承認します。".formatted(trial.moved()));
    }

    private WeightsStore.Trial trial(JobContext context, WeightEdition edition, List<PersonRecord> records) {
        var linker = new PersonLinker(edition.model());
        var decided = transactions.get(decisions::standing);
        var result = RecordProgress.linked(
                context, linker, records.size(), progress -> linker.link(records, decided, progress));
        var present = transactions.get(
                () -> groups.present(records.stream().map(PersonRecord::id).toList()));
        return new WeightsStore.Trial(
                result.counts().persons(),
                transactions.get(groups::countPersons),
                result.counts().reviewPairs(),
                transactions.get(() -> queue.count(PairQueue.Filter.all())),
                RunCheck.different(records, result.personOf(), present));
    }
}
