package dev.todoke.linkage.engine;

import java.util.List;

/// What people have decided about pairs of records (目視照合の判断), by position in the table.
public record Constraints(List<Settled> settled) {

    public Constraints {
        settled = List.copyOf(settled);
    }

    /// @param same the same person, or different people
    public record Settled(int a, int b, boolean same) {}

    public static Constraints none() {
        return new Constraints(List.of());
    }
}
