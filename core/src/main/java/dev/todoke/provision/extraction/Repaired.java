package dev.todoke.provision.extraction;

import dev.todoke.provision.application.Layout;
import dev.todoke.provision.repair.ClassTable;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.RepairReport;
import dev.todoke.provision.repair.RepairRun;
import dev.todoke.provision.repair.RepairedRows;
import java.util.List;

/// The rows of a file after the steps that were chosen (手順を終えた行).
final class Repaired {

    private final RepairRun run;
    private final RepairedRows rows;

    private Repaired(RepairRun run, RepairedRows rows) {
        this.run = run;
        this.rows = rows;
    }

    /// @param cells rows as the recipe leaves them
    static Repaired of(ExtractionSpec spec, List<List<String>> cells) {
        var items = spec.columns();
        var repair = spec.repair();
        var ladders = Ladders.named(repair.edition());
        var table = ClassTable.builder(ladders, items, repair.counted());
        var places = places(items);
        cells.forEach(row -> table.add(item -> row.get(places[item])));
        return new Repaired(RepairRun.of(table.build(), repair), new RepairedRows(items, repair, ladders));
    }

    /// Where each item stands in a row.
    static int[] places(List<Integer> items) {
        var places = new int[Layout.items().size() + 1];
        items.forEach(item -> places[item] = items.indexOf(item));
        return places;
    }

    RepairReport report() {
        return run.report();
    }

    boolean keeps(int row) {
        return run.keeps(row);
    }

    List<String> cells(int row, List<String> before) {
        return rows.cells(before, row, run);
    }
}
