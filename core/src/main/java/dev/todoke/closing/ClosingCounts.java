package dev.todoke.closing;

import java.util.List;
import java.util.Set;

/// The figures by which a closing is judged (年次確定の件数).
///
/// @param records tumours, all rows
/// @param counted rows with item 73 = 1
/// @param deathInitiated rows with item 69 = 1 (DCI)
/// @param deathOnly rows with item 70 = 1 (DCO)
/// @param microscopy rows whose basis is 1, 2 or 3 (MV)
/// @param findings what the self-check found
public record ClosingCounts(
        long records, long counted, long deathInitiated, long deathOnly, long microscopy, long findings) {

    private static final Set<String> MICROSCOPIC = Set.of("1", "2", "3");

    /// @param findings what the self-check found
    public static ClosingCounts of(List<ClosedRecord> records, long findings) {
        return new ClosingCounts(
                records.size(),
                records.stream().filter(r -> r.item(73).equals("1")).count(),
                records.stream().filter(r -> r.item(69).equals("1")).count(),
                records.stream().filter(r -> r.item(70).equals("1")).count(),
                records.stream().filter(r -> MICROSCOPIC.contains(r.item(23))).count(),
                findings);
    }

    /// A share of all rows in percent.
    public double percent(long part) {
        return records == 0 ? 0 : 100.0 * part / records;
    }
}
