package dev.todoke.sheet;

import java.util.List;

/// What was found in a file (読み取りの結果).
public sealed interface SheetRows {

    /// Rows of the first sheet as texts; numbers without a point behind whole ones, dates as 2024-03-12.
    record Read(List<List<String>> rows) implements SheetRows {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    /// No xlsx file, or one larger than allowed. @param reason words for the user
    record NotReadable(String reason) implements SheetRows {}
}
