package dev.todoke.certificate.job;

import dev.todoke.certificate.desk.EndingDesk;
import dev.todoke.database.Face;
import dev.todoke.jobs.DailyWork;
import dev.todoke.jobs.JobContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes to hospitals whose certificates end soon (クライアント証明書の期限のお知らせ), every day.
@Component
@Profile("registry")
class DailyEndings implements DailyWork {

    private final EndingDesk desk;

    DailyEndings(EndingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "certificate-reminders";
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
