package dev.todoke.provision.job;

import dev.todoke.database.Face;
import dev.todoke.jobs.DailyWork;
import dev.todoke.jobs.JobContext;
import dev.todoke.provision.desk.DueDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes the mails that are due to applicants (申出者への期限のお知らせ), every day.
@Component
@Profile("office")
class DailyDues implements DailyWork {

    private final DueDesk desk;

    DailyDues(DueDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "provision-reminders";
    }

    @Override
    public Face house() {
        return Face.OFFICE;
    }

    @Override
    public void run(JobContext context) {
        context.message("%d通を書きました。".formatted(desk.queue()));
    }
}
