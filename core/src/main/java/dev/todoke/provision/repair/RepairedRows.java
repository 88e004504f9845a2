package dev.todoke.provision.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows of a file after the steps (手順のあとの行).
public final class RepairedRows {

    private final List<Integer> items;
    private final List<List<Axis>> axes;
    private final Repair repair;
    private final Ladders ladders;
    private final List<Map<String, String>> known = new ArrayList<>();

    /// @param items of the file, in the order of its columns
    public RepairedRows(List<Integer> items, Repair repair, Ladders ladders) {
        this.items = List.copyOf(items);
        this.repair = repair;
        this.ladders = ladders;
        this.axes = items.stream().map(ladders::axisOf).toList();
        items.forEach(_ -> known.add(new HashMap<>()));
    }

    /// The cells of a row at the levels chosen, with what is withheld in this row.
    public List<String> cells(List<String> before, int row, RepairRun run) {
        var cells = new ArrayList<>(before);
        for (int place = 0; place < cells.size(); place++) {
            for (Axis axis : axes.get(place)) {
                cells.set(
                        place, run.withholds(row, axis) ? Change.WITHHELD : coarsened(place, axis, before.get(place)));
            }
        }
        return List.copyOf(cells);
    }

    private String coarsened(int place, Axis axis, String value) {
        int level = repair.level(axis);
        return level == 0
                ? value
                : known.get(place)
                        .computeIfAbsent(
                                value,
                                one -> ladders.change(axis, level, items.get(place))
                                        .apply(one));
    }
}
