package dev.todoke.demo;

import java.util.List;

/// What a stage brought (段階の結果).
///
/// @param seconds time it took, in seconds
public record StageResult(int order, String name, List<String> lines, double seconds) {

    public StageResult {
        lines = List.copyOf(lines);
    }
}
