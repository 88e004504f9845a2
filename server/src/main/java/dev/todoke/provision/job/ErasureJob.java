package dev.todoke.provision.job;

import dev.todoke.database.Face;
import dev.todoke.jobs.DailyWork;
import dev.todoke.jobs.JobContext;
import dev.todoke.provision.desk.ErasureDesk;
import org.springframework.stereotype.Component;

/// Erases the packages that nobody may take any more, every day (提供ファイルの消去の処理).
@Component
public class ErasureJob implements DailyWork {

    private static final String DONE = "done";

    private final ErasureDesk desk;

    public ErasureJob(ErasureDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return ErasureDesk.JOB;
    }

    @Override
    public Face house() {
        return Face.REGISTRY;
    }

    @Override
    public void run(JobContext context) {
        context.result("/registry/provision");
        if (context.cursor().equals(DONE)) {
            return;
        }
        context.chunk(_ -> {
            context.message("提供ファイルを%d件消去しました。".formatted(desk.erase()));
            return DONE;
        });
    }
}
