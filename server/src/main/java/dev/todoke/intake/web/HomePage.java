package dev.todoke.intake.web;

import dev.todoke.guidance.Deadline;
import dev.todoke.guidance.YearEnd;
import dev.todoke.intake.desk.FileDesk;
import java.time.LocalDate;
import java.util.List;

/// What P-01 shows (ホームの内容).
///
/// @param dueYear year of diagnosis whose notifications are due next
/// @param dueOn last day for them
/// @param due who set that day: `REQUESTED` or `LEGAL`
/// @param yearEnd whether staff is away around New Year
/// @param tasks what else waits for the hospital, from all parts
record HomePage(
        int dueYear,
        String dueOn,
        String due,
        long daysLeft,
        String yearEnd,
        long toCorrect,
        long ready,
        List<TaskLine> tasks,
        List<FileLine> files) {

    HomePage {
        tasks = List.copyOf(tasks);
        files = List.copyOf(files);
    }

    /// Something that waits: the name of the work, where it is done, how much of it.
    record TaskLine(String name, String path, long waiting, long late) {}

    static HomePage of(FileDesk.Listed listed, List<TaskLine> tasks, Deadline next, LocalDate today) {
        var files = listed.files().stream().map(FileLine::of).toList();
        return new HomePage(
                next.year(),
                next.lastDay().toString(),
                next.kind().name(),
                next.daysLeft(today),
                YearEnd.on(today).name(),
                files.stream().filter(f -> f.stateTag().equals("bad")).count(),
                files.stream().filter(f -> f.state().equals("ready")).count(),
                tasks,
                files);
    }
}
