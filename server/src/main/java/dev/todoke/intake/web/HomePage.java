package dev.todoke.intake.web;

import dev.todoke.intake.desk.FileDesk;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What P-01 shows (ホームの内容).
///
/// @param dueYear year of diagnosis whose notifications are due next
/// @param dueOn last day for them, 31 December of the following year
/// @param tasks what else waits for the hospital, from all parts
record HomePage(
        int dueYear,
        String dueOn,
        long daysLeft,
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

    static HomePage of(FileDesk.Listed listed, List<TaskLine> tasks, LocalDate today) {
        int dueYear = today.getYear() - 1;
        var dueOn = LocalDate.of(today.getYear(), 12, 31);
        var files = listed.files().stream().map(FileLine::of).toList();
        return new HomePage(
                dueYear,
                dueOn.toString(),
                ChronoUnit.DAYS.between(today, dueOn),
                files.stream().filter(f -> f.stateTag().equals("bad")).count(),
                files.stream().filter(f -> f.state().equals("ready")).count(),
                tasks,
                files);
    }
}
