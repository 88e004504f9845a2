package dev.todoke.inquiry.job;

import dev.todoke.database.Face;
import dev.todoke.inquiry.desk.WaitingDesk;
import dev.todoke.jobs.DailyWork;
import dev.todoke.jobs.JobContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes to hospitals whose answers to queries are due (照会の期限のお知らせ), every day.
@Component
@Profile("registry")
class DailyQueries implements DailyWork {

    private final WaitingDesk desk;

    DailyQueries(WaitingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "inquiry-reminders";
    }

    @Override
    public Face house() {
        return Face.REGISTRY;
    }

    @Override
    public void run(JobContext context) {
        context.message("%d通を書きました。".formatted(desk.remind()));
    }
}
