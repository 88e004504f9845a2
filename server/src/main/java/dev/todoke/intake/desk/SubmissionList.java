package dev.todoke.intake.desk;

import dev.todoke.intake.store.SubmissionRow;
import dev.todoke.intake.store.SubmissionStore;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What waits for the registry room (審査を待つ届出).
@Component
public class SubmissionList {

    private final SubmissionStore submissions;

    public SubmissionList(SubmissionStore submissions) {
        this.submissions = submissions;
    }

    /// Those without decision first.
    @Transactional
    public List<SubmissionRow> page(int limit, long offset) {
        return submissions.newest(limit, offset);
    }

    @Transactional
    public long count() {
        return submissions.count();
    }

    @Transactional
    public long waiting() {
        return submissions.countWaiting();
    }
}
