package dev.todoke.guidance;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.Prefecture;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When a class of facilities of a prefecture is to notify a year of diagnosis (届出の時期).
///
/// Sources by row in the table `notification-dates`; the limit of the law from 施行規則 art. 10.
///
/// @param begins first day on which the prefecture wants them; empty when any day will do
public record NotificationCalendar(int year, List<LocalDate> begins, List<Deadline> deadlines) {

    private static final String TABLE = "notification-dates";
    private static final String EVERYWHERE = "00";

    public NotificationCalendar {
        begins = List.copyOf(begins);
        deadlines = List.copyOf(deadlines);
    }

    public static NotificationCalendar of(FacilityClass facilityClass, Prefecture prefecture, int year) {
        var row = row(facilityClass, prefecture.code(), year).or(() -> row(facilityClass, EVERYWHERE, year));
        var deadlines = new ArrayList<Deadline>();
        row.ifPresent(r -> deadlines.add(new Deadline(year, Deadline.Kind.REQUESTED, day(r.value("ends"), year))));
        deadlines.add(Deadline.legal(year));
        deadlines.sort(Comparator.comparing(Deadline::lastDay));
        return new NotificationCalendar(
                year,
                row
                        .map(r -> r.value("begins"))
                        .filter(begins -> !begins.isEmpty())
                        .map(begins -> day(begins, year))
                        .stream()
                        .toList(),
                deadlines);
    }

    private static Optional<TableRow> row(FacilityClass facilityClass, String prefecture, int year) {
        return Tables.shipped().only(TABLE).rows().stream()
                .filter(row -> row.value("prefecture").equals(prefecture))
                .filter(row -> row.value("class").equals(facilityClass.code()))
                .filter(row -> Integer.parseInt(row.value("from")) <= year)
                .filter(row -> row.value("to").isEmpty() || year <= Integer.parseInt(row.value("to")))
                .reduce((_, later) -> later);
    }

    private static LocalDate day(String monthAndDay, int year) {
        return MonthDay.parse("--" + monthAndDay).atYear(year + 1);
    }

    /// The deadline that comes next, or the one that passed last.
    public Deadline next(LocalDate today) {
        return deadlines.stream()
                .filter(deadline -> !deadline.isPast(today))
                .findFirst()
                .orElse(deadlines.getLast());
    }
}
