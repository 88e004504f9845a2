package dev.todoke.duty;

import java.util.Map;
import java.util.stream.IntStream;

/// How many notifications a facility may be expected to send for a year of diagnosis (届出の見込み数), in notifications:
/// the median of the three years before, as far as it notified in them.
public record ExpectedVolume(long value) {

    private static final int YEARS = 3;

    /// Below this many nothing can be said about a facility that sent fewer than before.
    private static final long FEWEST = 10;

    /// @param received notifications by year of diagnosis
    public static ExpectedVolume of(Map<Integer, Long> received, int year) {
        long[] earlier = IntStream.rangeClosed(year - YEARS, year - 1)
                .mapToLong(y -> received.getOrDefault(y, 0L))
                .filter(count -> count > 0)
                .sorted()
                .toArray();
        return new ExpectedVolume(earlier.length == 0 ? 0 : earlier[earlier.length / 2]);
    }

    /// What the number received says.
    public DutyState judge(long received, boolean nilReturn) {
        if (received == 0) {
            return nilReturn ? DutyState.NIL : DutyState.MISSING;
        }
        return value >= FEWEST && received * 2 < value ? DutyState.FEW : DutyState.NOTIFIED;
    }
}
