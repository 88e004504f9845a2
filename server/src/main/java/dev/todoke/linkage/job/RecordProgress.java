package dev.todoke.linkage.job;

import dev.todoke.jobs.JobContext;
import dev.todoke.jobs.StopRequested;
import dev.todoke.kernel.Progress;
import dev.todoke.linkage.LinkageResult;
import dev.todoke.linkage.LinkageStopped;
import dev.todoke.linkage.PersonLinker;
import java.util.function.Function;

/// Progress of a run in reports (照合の進み具合): the engine counts every record once for each of its
/// passes.
final class RecordProgress implements Progress {

    private final JobContext context;
    private final long rounds;
    private long units;

    private RecordProgress(JobContext context, long rounds) {
        this.context = context;
        this.rounds = rounds;
    }

    /// Links so many records under the eyes of a job.
    static LinkageResult linked(
            JobContext context, PersonLinker linker, long records, Function<Progress, LinkageResult> link) {
        context.total(records);
        try {
            return link.apply(new RecordProgress(context, records == 0 ? 1 : linker.units(records) / records));
        } catch (LinkageStopped e) {
            var stop = new StopRequested();
            stop.addSuppressed(e);
            throw stop;
        }
    }

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
}
