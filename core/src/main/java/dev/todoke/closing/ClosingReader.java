package dev.todoke.closing;

import dev.todoke.kernel.YearOfDiagnosis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Closed years, for statistics and provision (年次確定の参照). Holds no names.
public interface ClosingReader {

    /// All closings, oldest first.
    List<ClosingSummary> all();

    /// The newest closing of a year.
    Optional<ClosingSummary> latest(YearOfDiagnosis year);

    /// The rows of a closing in file order; the caller closes the stream.
    Stream<ClosedRecord> records(long closingNumber);
}
