package dev.todoke.duty.job;

import dev.todoke.database.Face;
import dev.todoke.duty.desk.ReminderDesk;
import dev.todoke.jobs.DailyWork;
import dev.todoke.jobs.JobContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes the mails that are due to hospitals (届出の期限のお知らせ), every day.
@Component
@Profile("registry")
class DailyReminders implements DailyWork {

    private final ReminderDesk desk;

    DailyReminders(ReminderDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "duty-reminders";
    }

    @Override
    public Face house() {
        return Face.REGISTRY;
    }

    @Override
    public void run(JobContext context) {
        context.message("%d通を書きました。".formatted(desk.queue()));
    }
}
