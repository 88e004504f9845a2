package dev.todoke.cli.register;

/// What came out of the road (件数のまとめ).
record RoadCounts(
        long rows,
        long notifications,
        long deaths,
        long refused,
        long persons,
        long reviewPairs,
        long tumours,
        long records,
        long deathOnly,
        long selfCheckFindings) {

    double deathOnlyPercent() {
        return records == 0 ? 0 : 100.0 * deathOnly / records;
    }
}
