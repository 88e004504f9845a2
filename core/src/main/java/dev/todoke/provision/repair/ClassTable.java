package dev.todoke.provision.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows of a file by what tells people apart (同値類の表): for each axis the different values, for each
/// class the place of its values and its rows.
public final class ClassTable {

    private final Ladders ladders;
    private final List<Axis> axes;
    private final List<List<Integer>> columns;
    private final List<List<List<String>>> values;
    private final int[][] codes;
    private final int[] rows;
    private final int[] classOf;

    /// For each axis and level where each value goes, counted when the table is made.
    private final int[][][] levels;

    private ClassTable(Builder from, Grouping grouping, int[][] codes) {
        this.ladders = from.ladders;
        this.axes = List.copyOf(from.axes);
        this.columns = List.copyOf(from.columns);
        this.values = from.values.stream().map(List::copyOf).toList();
        this.codes = codes;
        this.rows = Arrays.stream(grouping.rows()).mapToInt(Math::toIntExact).toArray();
        this.classOf = IntStream.range(0, from.rows).map(grouping::of).toArray();
        this.levels = new int[axes.size()][][];
        for (int axis = 0; axis < levels.length; axis++) {
            levels[axis] = new int[ladders.height(axes.get(axis)) + 1][];
            for (int level = 0; level < levels[axis].length; level++) {
                levels[axis][level] = places(axis, level);
            }
        }
    }

    /// @param items of the file
    /// @param counted axes that count; those without a counted item in the file are left aside
    public static Builder builder(Ladders ladders, List<Integer> items, List<Axis> counted) {
        return new Builder(ladders, items, counted);
    }

    /// Takes rows one by one (行の読み込み).
    public static final class Builder {

        private static final int FIRST_ROOM = 1024;

        private final Ladders ladders;
        private final List<Axis> axes = new ArrayList<>();
        private final List<List<Integer>> columns = new ArrayList<>();
        private final List<Map<List<String>, Integer>> places = new ArrayList<>();
        private final List<List<List<String>>> values = new ArrayList<>();
        private final int[][] codes;
        private int rows;

        private Builder(Ladders ladders, List<Integer> items, List<Axis> counted) {
            this.ladders = ladders;
            for (Axis axis : Axis.values()) {
                var own = ladders.counted(axis).stream().filter(items::contains).toList();
                if (counted.contains(axis) && !own.isEmpty()) {
                    axes.add(axis);
                    columns.add(own);
                    places.add(new HashMap<>());
                    values.add(new ArrayList<>());
                }
            }
            this.codes = new int[axes.size()][FIRST_ROOM];
        }

        /// @param value of an item, as the recipe leaves it
        public Builder add(IntFunction<String> value) {
            for (int axis = 0; axis < codes.length; axis++) {
                if (rows == codes[axis].length) {
                    codes[axis] = Arrays.copyOf(codes[axis], rows * 2);
                }
                codes[axis][rows] = code(axis, value);
            }
            rows++;
            return this;
        }

        private int code(int axis, IntFunction<String> value) {
            var own = columns.get(axis);
            var texts = own.size() == 1
                    ? List.of(value.apply(own.getFirst()))
                    : own.stream().map(value::apply).toList();
            var known = values.get(axis);
            return places.get(axis).computeIfAbsent(texts, text -> {
                known.add(text);
                return known.size() - 1;
            });
        }

        public ClassTable build() {
            var all = IntStream.range(0, rows).toArray();
            var one = new int[rows];
            Arrays.fill(one, 1);
            var grouping = Grouping.of(codes, one, all, 0);
            var classes = new int[axes.size()][grouping.count()];
            for (int axis = 0; axis < classes.length; axis++) {
                for (int group = 0; group < grouping.count(); group++) {
                    classes[axis][group] = codes[axis][grouping.first(group)];
                }
            }
            return new ClassTable(this, grouping, classes);
        }
    }

    Ladders ladders() {
        return ladders;
    }

    public List<Axis> axes() {
        return axes;
    }

    int classes() {
        return rows.length;
    }

    int[] rowsOf() {
        return rows;
    }

    long rows() {
        return classOf.length;
    }

    /// Class of a row, in the order in which rows were added.
    int classOf(int row) {
        return classOf[row];
    }

    /// The classes with every axis at a level: codes by axis, then by class.
    int[][] at(int[] at) {
        var changed = new int[axes.size()][];
        for (int axis = 0; axis < changed.length; axis++) {
            var places = level(axis, at[axis]);
            changed[axis] = Arrays.stream(codes[axis]).map(code -> places[code]).toArray();
        }
        return changed;
    }

    /// Where each value of an axis goes at a level.
    int[] level(int axis, int level) {
        return levels[axis][level];
    }

    private int[] places(int axis, int level) {
        var changes = changes(axis, level);
        var known = new HashMap<List<String>, Integer>();
        return values.get(axis).stream()
                .mapToInt(value -> known.computeIfAbsent(changed(changes, value), _ -> known.size()))
                .toArray();
    }

    /// The values of a class at the given levels as text, for an order that does not depend on the order of
    /// rows.
    String text(int member, int[] at) {
        return IntStream.range(0, codes.length)
                .mapToObj(axis ->
                        changed(changes(axis, at[axis]), values.get(axis).get(codes[axis][member])))
                .map(texts -> String.join("\t", texts))
                .collect(Collectors.joining("\n"));
    }

    private List<Change> changes(int axis, int level) {
        return columns.get(axis).stream()
                .map(item -> ladders.change(axes.get(axis), level, item))
                .toList();
    }

    private static List<String> changed(List<Change> changes, List<String> value) {
        var texts = new ArrayList<String>(value.size());
        for (int i = 0; i < value.size(); i++) {
            texts.add(changes.get(i).apply(value.get(i)));
        }
        return texts;
    }
}
