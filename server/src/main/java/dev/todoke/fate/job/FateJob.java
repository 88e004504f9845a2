package dev.todoke.fate.job;

import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Tells every hospital anew what became of its notifications (届出のゆくえの更新), after a consolidation or a closing.
@Component
public class FateJob implements Job {

    /// Name of the kind.
    public static final String KIND = "fates";

    private static final int PERSONS_A_CHUNK = 2000;

    private final FateWork work;
    private final FaceTransactions transactions;

    FateJob(FateWork work, FaceTransactions transactions) {
        this.work = work;
        this.transactions = transactions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> runsAfter() {
        return Set.of("consolidation", "closing");
    }

    @Override
    public void run(JobContext context) {
        context.message("届出のゆくえを調べています。");
        var everybody = transactions.get(work::everybody);
        context.total(everybody.size());
        for (int start = 0; start < everybody.size(); start += PERSONS_A_CHUNK) {
            var chunk = everybody.subList(start, Math.min(everybody.size(), start + PERSONS_A_CHUNK));
            context.chunk(_ -> {
                work.put(chunk);
                return chunk.getLast().person();
            });
            context.progress().advance(chunk.size());
        }
        context.message(String.format(Locale.ROOT, "%,d人の届出のゆくえを更新しました。", everybody.size()));
    }
}
