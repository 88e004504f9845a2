package dev.todoke.intake.web;

import dev.todoke.intake.Printed;
import dev.todoke.intake.store.FileRow;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.notification.FileState;
import dev.todoke.web.ProgressBar;
import java.time.Instant;
import java.util.Optional;

/// How far the reading of a file is (読み取りの進み具合).
///
/// @param running whether the file still waits for its reading or is being read
/// @param failed whether the reading stopped and is to be continued by the registry room
record ReadingBar(ProgressBar bar, boolean running, boolean failed) {

    static ReadingBar of(FileRow file, Optional<JobRun> run, Instant now) {
        boolean waiting = file.state() == FileState.RECEIVED || file.state() == FileState.CHECKING;
        boolean failed =
                waiting && run.map(JobRun::state).filter(JobState::continuable).isPresent();
        boolean running = waiting && !failed;
        String poll = running ? "/portal/files/" + file.receipt() + "/progress" : "";
        var bar = new ProgressBar(
                "reading",
                running ? "点検中" : file.state().ja(),
                run.map(JobRun::done).orElse(0L),
                0,
                running ? "読み取って点検しています。終わったら、この画面を開き直してください。" : "読み取りと点検が終わりました。画面を読み込み直してください。",
                run.map(JobRun::startedAt).map(Printed::time).orElse(""),
                "",
                poll,
                "");
        return new ReadingBar(bar, running, failed);
    }
}
