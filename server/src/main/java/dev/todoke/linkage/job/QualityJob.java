package dev.todoke.linkage.job;

import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.linkage.ClosingsReader;
import dev.todoke.linkage.PairExplainer;
import dev.todoke.linkage.PersonGroupReader;
import dev.todoke.linkage.QualitySampler;
import dev.todoke.linkage.store.QualityStore;
import dev.todoke.linkage.store.RunStore;
import dev.todoke.person.PersonRecordReader;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Draws the sample by which the linkage of a closing is measured (質を測る標本の処理).
@Component
public class QualityJob implements Job {

    public static final String KIND = "linkage-quality";

    /// Pairs judged in each stratum.
    public static final int PER_STRATUM = 30;

    private static final String STORED = "stored";

    private final PersonRecordReader persons;
    private final PersonGroupReader groups;
    private final RunStore runs;
    private final QualityStore quality;
    private final ModelInForce models;
    private final FaceTransactions transactions;
    private final Clock clock;

    public QualityJob(
            PersonRecordReader persons,
            PersonGroupReader groups,
            RunStore runs,
            QualityStore quality,
            ModelInForce models,
            FaceTransactions transactions,
            Clock clock) {
        this.persons = persons;
        this.groups = groups;
        this.runs = runs;
        this.quality = quality;
        this.models = models;
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
        var closing = new ClosingsReader.Closed(
                Long.parseLong(context.parameter("closing")),
                Integer.parseInt(context.parameter("year")),
                Integer.parseInt(context.parameter("version")));
        context.message("届出と死亡票の本人情報を読んでいます。");
        var last = transactions.get(() -> runs.newest(1).getFirst());
        var model = models.of(last.weightsEdition());
        var records = transactions.get(persons::all);
        var personOf = transactions.get(groups::personByRecord);
        double prior = last.prior();
        context.message("層ごとに組を抽出しています。");
        var sampler = new QualitySampler(
                new PairExplainer(model, records, prior),
                model.sameFrom(),
                model.differentBelow(),
                closing.number(),
                PER_STRATUM);
        var sample = sampler.draw(records, personOf);
        context.chunk(_ -> {
            quality.add(closing, sample, clock.instant());
            return STORED;
        });
        context.message("%d層から%,d組を抽出しました。伏せた確認に並びます。"
                .formatted(sample.strata().size(), sample.pairs().size()));
        context.result("/registry/linkage-quality");
    }
}
