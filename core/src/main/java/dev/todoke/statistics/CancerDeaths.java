package dev.todoke.statistics;

import dev.todoke.codes.SiteGroup;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sex;
import dev.todoke.population.Area;
import dev.todoke.population.SexGroup;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Deaths of residents by underlying cause and calendar year (死亡数), for the M/I ratio. Counts only, no persons.
public final class CancerDeaths {

    private record Cell(String area, int year, SexGroup sex) {}

    private final Map<Cell, Map<String, Long>> causes;

    private CancerDeaths(Map<Cell, Map<String, Long>> causes) {
        this.causes = causes;
    }

    public static CancerDeaths none() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Deaths of one year whose cause belongs to a site group.
    public long of(Area area, int year, SexGroup sex, SiteGroup site) {
        return switch (sex) {
            case TOTAL -> of(area, year, SexGroup.MALE, site) + of(area, year, SexGroup.FEMALE, site);
            case MALE, FEMALE -> count(new Cell(area.code(), year, sex), site);
        };
    }

    private long count(Cell cell, SiteGroup site) {
        return causes.getOrDefault(cell, Map.of()).entrySet().stream()
                .filter(cause -> site.contains(cause.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// Adds deaths; prefectures add up to the whole.
    public static final class Builder {

        private final Map<Cell, Map<String, Long>> causes = new HashMap<>();

        private Builder() {}

        /// One death; causes outside the cancer chapter may be given and count nowhere.
        public Builder add(Prefecture residence, int year, Sex sex, String icd10) {
            return add(residence, year, sex, icd10, 1);
        }

        public Builder add(Prefecture residence, int year, Sex sex, String icd10, long deaths) {
            if (icd10.startsWith("C") || icd10.startsWith("D")) {
                add(new Area.OfPrefecture(residence), year, sex, icd10, deaths);
                add(Area.whole(), year, sex, icd10, deaths);
            }
            return this;
        }

        public CancerDeaths build() {
            return new CancerDeaths(Map.copyOf(causes));
        }

        private void add(Area area, int year, Sex sex, String icd10, long deaths) {
            causes.computeIfAbsent(new Cell(area.code(), year, SexGroup.of(sex)), _ -> new TreeMap<>())
                    .merge(icd10, deaths, Long::sum);
        }
    }
}
