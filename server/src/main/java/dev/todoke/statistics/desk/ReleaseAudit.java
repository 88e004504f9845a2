package dev.todoke.statistics.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about statistics (集計と公表の監査記録).
public enum ReleaseAudit implements AuditKind {
    COMPUTED,
    RELEASED,
    POPULATION_TAKEN;

    @Override
    public String id() {
        return switch (this) {
            case COMPUTED -> "statistics.computed";
            case RELEASED -> "statistics.released";
            case POPULATION_TAKEN -> "statistics.population-taken";
        };
    }

    @Override
    public String japanese() {
        return switch (this) {
            case COMPUTED -> "統計表を作った";
            case RELEASED -> "統計表を公表した";
            case POPULATION_TAKEN -> "人口を取り込んだ";
        };
    }

    @Override
    public List<String> details() {
        return switch (this) {
            case COMPUTED -> List.of("year", "withheld");
            case RELEASED -> List.of("closing", "year");
            case POPULATION_TAKEN -> List.of("rows");
        };
    }
}
