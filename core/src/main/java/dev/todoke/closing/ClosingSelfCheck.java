package dev.todoke.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Reads a finished closing against the layout and its own logic (年次確定の自己点検). An empty answer is the aim.
///
/// Records come in file order; those of a whole file may also be checked side by side by [#check(List)].
public final class ClosingSelfCheck {

    private static final int ROWS_A_PIECE = 4_000;

    private final LayoutChecks layout;
    private final CodeChecks codes = new CodeChecks();
    private final CrossItemChecks crossItem;
    private Optional<AcrossRows> across = Optional.empty();

    public ClosingSelfCheck(LayoutReading reading) {
        this.layout = new LayoutChecks(reading);
        this.crossItem = new CrossItemChecks(reading);
    }

    /// Everything that can be said of the next record of a file.
    public void next(ClosedRecord record, Consumer<ClosingFinding> found) {
        alone(record, found);
        if (across.isEmpty()) {
            across = Optional.of(new AcrossRows(record));
        }
        across.get().check(record, found);
    }

    private void alone(ClosedRecord record, Consumer<ClosingFinding> found) {
        layout.check(record, found);
        codes.check(record, found);
        crossItem.check(record, found);
    }

    public static List<ClosingFinding> check(List<ClosedRecord> records) {
        return check(records, LayoutReading.STANDARD);
    }

    /// Findings in the order of the rows; those across rows come last.
    public static List<ClosingFinding> check(List<ClosedRecord> records, LayoutReading reading) {
        if (records.isEmpty()) {
            return List.of();
        }
        var check = new ClosingSelfCheck(reading);
        var findings = new ArrayList<>(IntStream.rangeClosed(0, (records.size() - 1) / ROWS_A_PIECE)
                .parallel()
                .mapToObj(piece -> check.piece(records, piece))
                .flatMap(List::stream)
                .toList());
        var across = new AcrossRows(records.getFirst());
        records.forEach(record -> across.check(record, findings::add));
        return findings;
    }

    private List<ClosingFinding> piece(List<ClosedRecord> records, int piece) {
        var found = new ArrayList<ClosingFinding>();
        int start = piece * ROWS_A_PIECE;
        for (ClosedRecord record : records.subList(start, Math.min(records.size(), start + ROWS_A_PIECE))) {
            alone(record, found::add);
        }
        return found;
    }
}
