package dev.todoke.intake.job;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.database.FaceTransactions;
import dev.todoke.intake.store.FileStore;
import dev.todoke.jobs.JobDesk;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Asks again for the reading of files that were received and never read (読み残しの再開), after a crash for example.
@Component
@Profile("portal | registry")
class UnreadFiles {

    private final FileStore files;
    private final JobDesk jobs;
    private final FaceTransactions transactions;

    UnreadFiles(FileStore files, JobDesk jobs, FaceTransactions transactions) {
        this.files = files;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void askAgain() {
        transactions.as(Acting.at(Face.REGISTRY), () -> {
            for (long file : files.waiting()) {
                jobs.request(ReadingJob.KIND, Long.toString(file), Map.of("file", Long.toString(file)));
            }
            return true;
        });
    }
}
