package dev.todoke.provision.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("伏せた人数の範囲")
class BoundSearchTest {

    private static final int SIZE = 3;
    private static final int MOST = 27;

    /// Every table of counts that agrees with what is shown, by trying them all.
    @Test
    @DisplayName("総当たりで求めた範囲と同じになる")
    void equalsTryingAll() {
        var random = new Random(7);
        int compared = 0;
        for (int round = 0; round < 60; round++) {
            var counts = new int[SIZE][SIZE];
            var withheld = new boolean[SIZE + 1][SIZE + 1];
            for (int row = 0; row < SIZE; row++) {
                for (int column = 0; column < SIZE; column++) {
                    counts[row][column] = random.nextInt(4);
                    withheld[row][column] = random.nextInt(10) < 6;
                }
            }
            withheld[random.nextInt(SIZE)][SIZE] = random.nextInt(3) == 0;
            withheld[SIZE][random.nextInt(SIZE)] = random.nextInt(3) == 0;
            compared += compare(counts, withheld);
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static int compare(int[][] counts, boolean[][] withheld) {
        var table = new PublishedTable("表", "", rows(counts, withheld));
        var shape = TableShape.of(table);
        if (shape.isEmpty()) {
            return 0;
        }
        var knowledge = new ReaderKnowledge();
        knowledge.add(shape.get(), new CountReader(shape.get()).read());
        if (knowledge.equations().size() != 2 * SIZE + 2) {
            // the table shows too little to tell its sums apart
            return 0;
        }
        var expected = tryAll(counts, withheld);
        var bounds = BoundSearch.in(knowledge).bounds();
        bounds.forEach((place, bound) -> {
            var cell = knowledge.cells().get(place);
            assertThat(bound.range()).as("%s of %s", cell.place(), table.rows()).isEqualTo(expected.get(cell.place()));
        });
        return bounds.size();
    }

    private static List<List<String>> rows(int[][] counts, boolean[][] withheld) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("部位", "a", "b", "c", "計"));
        for (int row = 0; row <= SIZE; row++) {
            var cells = new ArrayList<>(List.of(row == SIZE ? "計" : "r" + row));
            for (int column = 0; column <= SIZE; column++) {
                cells.add(withheld[row][column] ? "*" : Integer.toString(sum(counts, row, column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int sum(int[][] counts, int row, int column) {
        int sum = 0;
        for (int r = 0; r < SIZE; r++) {
            for (int c = 0; c < SIZE; c++) {
                sum += (row == SIZE || row == r) && (column == SIZE || column == c) ? counts[r][c] : 0;
            }
        }
        return sum;
    }

    private static Map<String, Range> tryAll(int[][] counts, boolean[][] withheld) {
        var ranges = new HashMap<String, Range>();
        tryFrom(new int[SIZE][SIZE], 0, counts, withheld, ranges);
        return ranges;
    }

    private static void tryFrom(
            int[][] trial, int at, int[][] counts, boolean[][] withheld, Map<String, Range> ranges) {
        if (at == SIZE * SIZE) {
            keepIfPossible(trial, counts, withheld, ranges);
            return;
        }
        int row = at / SIZE;
        int column = at % SIZE;
        if (!withheld[row][column]) {
            trial[row][column] = counts[row][column];
            tryFrom(trial, at + 1, counts, withheld, ranges);
            return;
        }
        int mostOfRow = withheld[row][SIZE] ? MOST : sum(counts, row, SIZE);
        int mostOfColumn = withheld[SIZE][column] ? MOST : sum(counts, SIZE, column);
        for (int value = 0; value <= Math.min(mostOfRow, mostOfColumn); value++) {
            trial[row][column] = value;
            boolean rowDone = column == SIZE - 1 || onlyShownBehind(row, column, withheld);
            if (!rowDone || rowFits(trial, row, column, counts, withheld)) {
                tryFrom(trial, at + 1, counts, withheld, ranges);
            }
        }
    }

    private static boolean onlyShownBehind(int row, int column, boolean[][] withheld) {
        for (int c = column + 1; c < SIZE; c++) {
            if (withheld[row][c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean rowFits(int[][] trial, int row, int column, int[][] counts, boolean[][] withheld) {
        int sum = 0;
        for (int c = 0; c < SIZE; c++) {
            sum += c <= column ? trial[row][c] : counts[row][c];
        }
        return withheld[row][SIZE] || sum == sum(counts, row, SIZE);
    }

    private static void keepIfPossible(int[][] trial, int[][] counts, boolean[][] withheld, Map<String, Range> ranges) {
        for (int row = 0; row <= SIZE; row++) {
            for (int column = 0; column <= SIZE; column++) {
                if (!withheld[row][column] && sum(trial, row, column) != sum(counts, row, column)) {
                    return;
                }
            }
        }
        for (int row = 0; row <= SIZE; row++) {
            for (int column = 0; column <= SIZE; column++) {
                int value = sum(trial, row, column);
                ranges.merge(
                        PublishedTable.place(row + 1, column + 1),
                        Range.only(value),
                        (one, other) ->
                                new Range(Math.min(one.low(), other.low()), Math.max(one.high(), other.high())));
            }
        }
    }
}
