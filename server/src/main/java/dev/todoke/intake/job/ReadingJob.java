package dev.todoke.intake.job;

import dev.todoke.intake.desk.ReadingDesk;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads and checks one received file (読み取りと点検の処理). The file is read in one chunk: whole or not at all.
@Component
public class ReadingJob implements Job {

    public static final String KIND = "reading";

    private final ObjectProvider<ReadingDesk> desk;

    // The desks ask for this job by its kind, and it calls a desk: the provider breaks the circle of construction.
    public ReadingJob(ObjectProvider<ReadingDesk> desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        long file = Long.parseLong(context.parameter("file"));
        context.message("読み取って点検しています。");
        context.chunk(_ -> {
            desk.getObject().begin(file);
            return "begun";
        });
        context.chunk(_ -> {
            var row = desk.getObject().read(file, context.progress());
            context.result("/portal/files/" + row.receipt());
            return "read";
        });
    }
}
