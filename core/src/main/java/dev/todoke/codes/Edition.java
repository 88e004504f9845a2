package dev.todoke.codes;

import java.time.LocalDate;

/// An edition of a table with the diagnosis dates for which it is in force (版と有効期間).
///
/// Validity is empty (`LocalDate.MIN` to `LocalDate.MAX`) for tables that do not depend on the date of diagnosis.
public record Edition(String table, String name, LocalDate validFrom, LocalDate validTo) {

    public boolean covers(LocalDate date) {
        return !date.isBefore(validFrom) && !date.isAfter(validTo);
    }
}
