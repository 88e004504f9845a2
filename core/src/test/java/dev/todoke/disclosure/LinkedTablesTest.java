package dev.todoke.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.disclosure.DisclosureAnswer.MustSuppress;
import dev.todoke.disclosure.DisclosureAnswer.Releasable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("連結した表の秘匿")
class LinkedTablesTest {

    @Test
    @DisplayName("小さい数が無ければ、そのまま公表できる")
    void nothingSmallNothingWithheld() {
        var tables = new LinkedTables(SmallCells.BELOW_TEN);
        tables.show("all", 45, 1);
        tables.show("men", 25, 0);
        tables.show("women", 20, 0);
        tables.sum("all", List.of("men", "women"));

        assertThat(tables.check()).isEqualTo(new Releasable(3));
    }

    @Test
    @DisplayName("男が3なら、総数から引けないように女も隠す。0は隠さない")
    void oneSmallCellTakesItsNeighbourAlong() {
        var tables = new LinkedTables(SmallCells.BELOW_TEN);
        tables.show("all", 43, 1);
        tables.show("men", 3, 0);
        tables.show("women", 40, 0);
        tables.show("nobody", 0, 0);
        tables.sum("all", List.of("men", "women", "nobody"));

        assertThat(tables.check()).isInstanceOfSatisfying(MustSuppress.class, answer -> {
            assertThat(answer.primary()).containsExactly("men");
            assertThat(answer.secondary()).containsExactly("women");
        });
    }

    @Test
    @DisplayName("1と1を足して2: 合計を出すと両方わかるので、ほかも隠す")
    void ones() {
        var tables = new LinkedTables(SmallCells.BELOW_TEN);
        tables.show("all", 32, 1);
        tables.show("a", 1, 0);
        tables.show("b", 1, 0);
        tables.show("c", 30, 0);
        tables.sum("all", List.of("a", "b", "c"));

        assertThat(tables.check())
                .isInstanceOfSatisfying(
                        MustSuppress.class,
                        answer -> assertThat(answer.secondary()).containsExactly("c"));
    }

    @Test
    @DisplayName("印刷しない残り(手術なし 4)も引き算で出てはいけない")
    void impliedCountsAreProtected() {
        var tables = new LinkedTables(SmallCells.BELOW_TEN);
        tables.show("cases", 100, 1);
        tables.show("operated", 96, 0);
        tables.implied("not operated", 4);
        tables.sum("cases", List.of("operated", "not operated"));

        assertThat(tables.check().withholds("operated")).isTrue();
        assertThat(tables.check().withholds("cases")).isFalse();
    }

    @ParameterizedTest(name = "種 {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    @DisplayName("どの二元表でも、見えている数から隠した数の幅は0にならない")
    void noWithheldCellOfATwoWayTableCanBeComputed(long seed) {
        var random = new Random(seed);
        int rows = 3 + random.nextInt(4);
        int columns = 3 + random.nextInt(4);
        var counts = new long[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                counts[r][c] = random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(200);
                counts[r][columns] += counts[r][c];
                counts[rows][c] += counts[r][c];
                counts[rows][columns] += counts[r][c];
            }
        }

        var answer = twoWay(counts).check();

        var bounds = new TwoWayBounds(counts, (r, c) -> answer.withholds(key(r, c)));
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                boolean small = counts[r][c] > 0 && counts[r][c] < 10;
                assertThat(!small || answer.withholds(key(r, c))).isTrue();
                assertThat(!answer.withholds(key(r, c)) || bounds.width(r, c) > 0)
                        .as("cell %d,%d of seed %d", r, c, seed)
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("同じ表からは、いつも同じ答え")
    void sameTablesSameAnswer() {
        var counts = new long[][] {{3, 40, 12, 55}, {20, 1, 33, 54}, {11, 70, 5, 86}, {34, 111, 50, 195}};

        assertThat(twoWay(counts).check()).isEqualTo(twoWay(counts).check());
    }

    private static LinkedTables twoWay(long[][] counts) {
        int rows = counts.length - 1;
        int columns = counts[0].length - 1;
        var tables = new LinkedTables(SmallCells.BELOW_TEN);
        for (int r = 0; r <= rows; r++) {
            for (int c = 0; c <= columns; c++) {
                tables.show(key(r, c), counts[r][c], (r == rows ? 1 : 0) + (c == columns ? 1 : 0));
            }
        }
        for (int r = 0; r <= rows; r++) {
            int row = r;
            tables.sum(
                    key(r, columns),
                    IntStream.range(0, columns).mapToObj(c -> key(row, c)).toList());
        }
        for (int c = 0; c <= columns; c++) {
            int column = c;
            tables.sum(
                    key(rows, c),
                    IntStream.range(0, rows).mapToObj(r -> key(r, column)).toList());
        }
        return tables;
    }

    private static String key(int row, int column) {
        return row + "/" + column;
    }

    /// What an attacker finds by tightening lower and upper bounds over all sums until nothing changes.
    private static final class TwoWayBounds {

        interface Withheld {
            boolean at(int row, int column);
        }

        private final long[][] lower;
        private final long[][] upper;

        TwoWayBounds(long[][] counts, Withheld withheld) {
            int rows = counts.length;
            int columns = counts[0].length;
            lower = new long[rows][columns];
            upper = new long[rows][columns];
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    lower[r][c] = withheld.at(r, c) ? 1 : counts[r][c];
                    upper[r][c] = withheld.at(r, c) ? 1_000_000 : counts[r][c];
                }
            }
            boolean changed = true;
            while (changed) {
                changed = false;
                for (List<int[]> line : lines(rows, columns)) {
                    changed |= tighten(line);
                }
            }
        }

        long width(int row, int column) {
            return upper[row][column] - lower[row][column];
        }

        /// Lines with their total last.
        private static List<List<int[]>> lines(int rows, int columns) {
            var lines = new ArrayList<List<int[]>>();
            for (int r = 0; r < rows; r++) {
                int row = r;
                lines.add(IntStream.range(0, columns)
                        .mapToObj(c -> new int[] {row, c})
                        .toList());
            }
            for (int c = 0; c < columns; c++) {
                int column = c;
                lines.add(IntStream.range(0, rows)
                        .mapToObj(r -> new int[] {r, column})
                        .toList());
            }
            return lines;
        }

        private boolean tighten(List<int[]> line) {
            boolean changed = false;
            var total = line.getLast();
            var parts = line.subList(0, line.size() - 1);
            long sumLower = parts.stream().mapToLong(p -> lower[p[0]][p[1]]).sum();
            long sumUpper = parts.stream().mapToLong(p -> upper[p[0]][p[1]]).sum();
            changed |= raise(total, sumLower);
            changed |= lowerTo(total, sumUpper);
            for (int[] part : parts) {
                long othersLower = sumLower - lower[part[0]][part[1]];
                long othersUpper = sumUpper - upper[part[0]][part[1]];
                boolean moved = raise(part, lower[total[0]][total[1]] - othersUpper);
                moved |= lowerTo(part, upper[total[0]][total[1]] - othersLower);
                if (moved) {
                    return true;
                }
            }
            return changed;
        }

        private boolean raise(int[] cell, long to) {
            boolean better = to > lower[cell[0]][cell[1]];
            lower[cell[0]][cell[1]] = Math.max(to, lower[cell[0]][cell[1]]);
            return better;
        }

        private boolean lowerTo(int[] cell, long to) {
            boolean better = to < upper[cell[0]][cell[1]];
            upper[cell[0]][cell[1]] = Math.min(to, upper[cell[0]][cell[1]]);
            return better;
        }
    }
}
