package dev.todoke.statistics.release;

import dev.todoke.population.AgeClass;
import dev.todoke.statistics.AgeCounts;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// The broad age classes of a release (公表する年齢区分), those of the national report's text, and unknown age.
public enum AgeBand {
    CHILDREN("0-14", 0, 14),
    YOUNG("15-44", 15, 44),
    MIDDLE("45-64", 45, 64),
    EARLY_OLD("65-74", 65, 74),
    OLD("75+", 75, AgeClass.OPEN),
    UNKNOWN("unknown", 0, -1);

    private final String code;
    private final int from;
    private final int through;

    AgeBand(String code, int from, int through) {
        this.code = code;
        this.from = from;
        this.through = through;
    }

    public String code() {
        return code;
    }

    public static Optional<AgeBand> of(String code) {
        return Arrays.stream(values()).filter(b -> b.code.equals(code)).findFirst();
    }

    /// Cases of the band.
    public long cases(AgeCounts ages) {
        return this == UNKNOWN
                ? ages.unknownAge()
                : positions().mapToLong(ages::at).sum();
    }

    /// Persons of the band, from five-year classes.
    public long persons(long[] fiveYears) {
        return this == UNKNOWN ? 0 : positions().mapToLong(i -> fiveYears[i]).sum();
    }

    private IntStream positions() {
        return IntStream.range(0, AgeClass.FIVE_YEARS.size())
                .filter(i -> AgeClass.FIVE_YEARS.get(i).from() >= from
                        && AgeClass.FIVE_YEARS.get(i).from() <= through);
    }
}
