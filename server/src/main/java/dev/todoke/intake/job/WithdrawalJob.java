package dev.todoke.intake.job;

import dev.todoke.database.FaceTransactions;
import dev.todoke.intake.store.NotificationStore;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobContext;
import dev.todoke.notification.NotificationsChanged;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes the tumours of persons again whose notifications a hospital took back with their file (取り下げたファイルの反映): the
/// hospital itself may not touch persons.
@Component
public class WithdrawalJob implements Job {

    public static final String KIND = "withdrawal";

    private static final int A_CHUNK = 200;

    private final NotificationStore notifications;
    private final ApplicationEventPublisher events;
    private final FaceTransactions transactions;
    private final Clock clock;

    WithdrawalJob(
            NotificationStore notifications,
            ApplicationEventPublisher events,
            FaceTransactions transactions,
            Clock clock) {
        this.notifications = notifications;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext context) {
        long file = Long.parseLong(context.parameter("file"));
        var withdrawn = transactions.get(() -> notifications.withdrawnOf(file));
        context.total(withdrawn.size());
        for (int start = 0; start < withdrawn.size(); start += A_CHUNK) {
            var chunk = withdrawn.subList(start, Math.min(withdrawn.size(), start + A_CHUNK));
            context.chunk(_ -> {
                events.publishEvent(new NotificationsChanged(chunk, true, true, clock.instant()));
                return chunk.getLast();
            });
            context.progress().advance(chunk.size());
        }
    }
}
