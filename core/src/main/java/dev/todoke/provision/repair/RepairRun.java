package dev.todoke.provision.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The chosen steps carried out on the classes of a file (手順の実行). Neither the order of rows nor chance has
/// a say.
public final class RepairRun {

    private final ClassTable table;
    private final Repair repair;
    private final int[] masks;
    private final RepairReport report;

    private RepairRun(ClassTable table, Repair repair, int[] levels) {
        this.table = table;
        this.repair = repair;
        var codes = table.at(levels);
        this.masks = masks(codes, levels);
        this.report = report(codes, levels);
    }

    public static RepairRun of(ClassTable table, Repair repair) {
        var levels = table.axes().stream().mapToInt(repair::level).toArray();
        return new RepairRun(table, repair, levels);
    }

    private int[] masks(int[][] codes, int[] levels) {
        var rows = table.rowsOf();
        if (repair.cells()) {
            return Suppression.of(codes, rows, repair.k(), repair.rows(), member -> table.text(member, levels));
        }
        return repair.rows() ? Suppression.leavingOut(codes, rows, repair.k()) : new int[rows.length];
    }

    private RepairReport report(int[][] codes, int[] levels) {
        var rows = table.rowsOf();
        var all = IntStream.range(0, rows.length).toArray();
        var kept = Arrays.stream(all)
                .filter(member -> masks[member] != Suppression.LEFT_OUT)
                .toArray();
        var before = Grouping.of(table.at(new int[levels.length]), rows, all, 0);
        var after = Grouping.of(Suppression.withheld(codes, masks), rows, kept, 0);
        return new RepairReport(
                repair,
                RowFigures.of(before.rows(), repair.k()),
                RowFigures.of(after.rows(), repair.k()),
                withheld(kept),
                rowsOf(Arrays.stream(kept).filter(member -> masks[member] != 0)),
                rowsOf(Arrays.stream(all).filter(member -> masks[member] == Suppression.LEFT_OUT)),
                loss(levels));
    }

    private List<Withheld> withheld(int[] kept) {
        var withheld = new ArrayList<Withheld>();
        for (int axis = 0; axis < table.axes().size(); axis++) {
            int bit = axis;
            long rows = rowsOf(Arrays.stream(kept).filter(member -> (masks[member] >> bit & 1) == 1));
            if (rows > 0) {
                withheld.add(new Withheld(table.axes().get(axis), rows));
            }
        }
        return withheld;
    }

    private long rowsOf(IntStream members) {
        return members.mapToLong(member -> table.rowsOf()[member]).sum();
    }

    /// Share of detail lost (1 − Prec), added up in whole rows so that no order of rows shows in it.
    private double loss(int[] levels) {
        double lost = 0;
        for (int axis = 0; axis < levels.length; axis++) {
            int bit = axis;
            long withheld = rowsOf(IntStream.range(0, masks.length).filter(member -> (masks[member] >> bit & 1) == 1));
            lost += withheld + (table.rows() - withheld) * share(table, axis, levels[axis]);
        }
        return table.rows() == 0 ? 0 : lost / table.rows() / levels.length;
    }

    /// What a cell of an axis loses at a level.
    static double share(ClassTable table, int axis, int level) {
        return (double) level / (table.ladders().height(table.axes().get(axis)) + 1);
    }

    public RepairReport report() {
        return report;
    }

    /// Whether a row stays in the file; rows are counted as they were added.
    public boolean keeps(int row) {
        return masks[table.classOf(row)] != Suppression.LEFT_OUT;
    }

    /// Whether the values of an axis are withheld in a row.
    public boolean withholds(int row, Axis axis) {
        int place = table.axes().indexOf(axis);
        return place >= 0 && (masks[table.classOf(row)] >> place & 1) == 1;
    }
}
