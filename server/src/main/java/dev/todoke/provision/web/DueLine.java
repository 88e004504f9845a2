package dev.todoke.provision.web;

import dev.todoke.provision.control.Due;
import java.time.LocalDate;
import java.util.List;

/// One due day as pages show it (期限の1行).
///
/// @param left days that are left, negative when it is past
public record DueLine(String name, String about, String party, String day, long left, boolean overdue) {

    static List<DueLine> of(List<Due> dues, LocalDate today, boolean english) {
        return dues.stream().map(due -> line(due, today, english)).toList();
    }

    private static DueLine line(Due due, LocalDate today, boolean english) {
        return new DueLine(
                english ? due.rule().nameEn() : due.rule().nameJa(),
                due.about(),
                due.rule().party(),
                due.day().toString(),
                due.daysLeft(today),
                due.overdue(today));
    }
}
