package dev.todoke.statistics.job;

import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.statistics.desk.StatisticsDesk;
import org.springframework.stereotype.Component;

/// Computes the tables of one closing (統計表を作る処理). One transaction: after a crash it is done again from the start.
@Component
class StatisticsJob implements Job {

    private final StatisticsDesk desk;

    StatisticsJob(StatisticsDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return StatisticsDesk.JOB;
    }

    @Override
    public void run(JobContext context) {
        long closing = Long.parseLong(context.parameter("closing"));
        context.message("罹患数と率を計算し、秘匿する数を決めています。");
        context.chunk(cursor -> {
            if (cursor.isEmpty()) {
                desk.compute(closing);
            }
            return "computed";
        });
        context.result("/registry/statistics/" + closing);
    }
}
