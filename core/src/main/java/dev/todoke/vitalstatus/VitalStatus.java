package dev.todoke.vitalstatus;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.YearOfDiagnosis;
import java.time.LocalDate;

/// Vital status of a person as a closing states it (生死区分): deaths count up to 31 December of the closed year.
///
/// Source: management list of Fukuoka Prefecture (last alive date of a closing = 31 December of its year).
public sealed interface VitalStatus {

    /// Alive at the end of the closed year as far as anybody knows (最終生存確認日).
    record Alive(LocalDate last) implements VitalStatus {}

    record Dead(PersonDeath.Died death) implements VitalStatus {}

    static LocalDate lastAliveDate(YearOfDiagnosis closed) {
        return LocalDate.of(closed.value(), 12, 31);
    }

    static VitalStatus at(YearOfDiagnosis closed, PersonDeath death) {
        var last = lastAliveDate(closed);
        return death instanceof PersonDeath.Died died && happenedBy(last, died.on()) ? new Dead(died) : new Alive(last);
    }

    /// A death of unknown date is no confirmed death up to any date.
    private static boolean happenedBy(LocalDate last, PartialDate on) {
        return !(on instanceof PartialDate.Unknown) && !on.earliest().isAfter(last);
    }
}
