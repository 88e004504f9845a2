package dev.todoke.linkage.job;

import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Finds out which reports concern the same person (照合の処理): what has come since the last run, or
/// everything anew.
///
/// A run that is interrupted before its result is stored begins again and finds the same; after that nothing is
/// left to
/// do.
@Component
public class LinkageJob implements Job {

    public static final String KIND = "linkage";
    public static final String SCOPE = "all";

    /// Parameter that says what the run does.
    public static final String MODE = "mode";

    static final String STORED = "stored";

    /// What a run does.
    public enum Mode {
        /// Links what has come since the last run; everything when there was none (差分).
        BATCH,
        /// Links everything anew, with names counted anew (全件).
        FULL,
        /// Links everything with the weights of the last full run and compares; stores nothing (突合).
        CHECK;

        public Map<String, String> parameters() {
            return Map.of(MODE, name());
        }
    }

    private final FullRun full;
    private final BatchRun batch;
    private final RunCheck check;
    private final ResidentIndex index;

    public LinkageJob(FullRun full, BatchRun batch, RunCheck check, ResidentIndex index) {
        this.index = index;
        this.full = full;
        this.batch = batch;
        this.check = check;
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
        switch (Mode.valueOf(context.parameters().getOrDefault(MODE, Mode.BATCH.name()))) {
            case BATCH -> {
                if (!batch.run(context)) {
                    context.message("最初の照合なので、全件を照合します。");
                    full(context);
                }
            }
            case FULL -> full(context);
            case CHECK -> check.run(context);
        }
        context.result("/registry/linkage");
    }

    private void full(JobContext context) {
        full.run(context);
        index.use(_ -> true);
    }
}
