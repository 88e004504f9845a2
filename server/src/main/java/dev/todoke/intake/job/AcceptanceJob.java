package dev.todoke.intake.job;

import dev.todoke.intake.desk.ExaminationDesk;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Accepts a submission without findings by itself, where the office decided so (指摘のない届出の自動受理).
@Component
public class AcceptanceJob implements Job {

    public static final String KIND = "acceptance";

    private static final String PROGRAM = "";

    private final ObjectProvider<ExaminationDesk> desk;

    public AcceptanceJob(ObjectProvider<ExaminationDesk> desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        long submission = Long.parseLong(context.parameter("submission"));
        context.chunk(_ -> {
            desk.getObject().accept(submission, PROGRAM, context.progress());
            return "accepted";
        });
    }
}
