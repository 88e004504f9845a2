package dev.todoke.provision.control;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.provision.application.UnknownCodeOfForm;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/// One kind of due day (期限の種類): who owes what, how long after what began it, and when to remind.
///
/// @param party `applicant` or `office`
/// @param after length of time from the day that starts it
/// @param reminders days before the due day on which a reminder is written, the earliest first
public record DueRule(String code, String party, String nameJa, String nameEn, Period after, List<Integer> reminders) {

    private static final CodeTable TABLE = Tables.shipped().only("provision-due-days");
    private static final List<DueRule> ALL =
            TABLE.rows().stream().map(DueRule::read).toList();

    public DueRule {
        reminders = List.copyOf(reminders);
    }

    public static List<DueRule> all() {
        return ALL;
    }

    public static DueRule of(String code) {
        return ALL.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownCodeOfForm("due day " + code));
    }

    /// @param about what it concerns, such as the number of a report; empty when the application as a whole
    public Due from(LocalDate start, String about) {
        return new Due(this, start.plus(after), about);
    }

    private static DueRule read(TableRow row) {
        return new DueRule(
                row.value("code"),
                row.value("party"),
                row.value("nameJa"),
                row.value("nameEn"),
                Period.parse(row.value("after")),
                Arrays.stream(row.value("reminders").split(",", -1))
                        .map(Integer::valueOf)
                        .toList());
    }
}
