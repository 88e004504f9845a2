package dev.todoke.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// All cells that a release would show, and every sum that holds between them (連結した表).
///
/// A reader knows the shown cells, all sums, and every zero. A withheld count is safe when another table exists that
/// agrees with everything the reader knows and differs in that count. [#check] withholds small counts, then as many
/// others as it takes until such a table has been constructed for each withheld count: no probability, no trust in the
/// order of hiding.
public final class LinkedTables {

    private static final long MARGIN_COST = 1_000_000_000_000L;

    /// @param key name of the cell
    /// @param published false for a count that is not shown but can be told by subtraction
    /// @param sensitive whether a reader must not learn it when it is small
    /// @param importance cells of higher importance are withheld last
    record Cell(String key, long count, boolean published, boolean sensitive, int importance) {

        long cost() {
            return importance * MARGIN_COST + count;
        }

        boolean canBeWithheld() {
            return published && count > 0 && importance != FIXED;
        }
    }

    private static final int FIXED = Integer.MAX_VALUE;
    private static final int WITHHELD = -1;

    /// total = Σ parts
    record Sum(int total, List<Integer> parts) {
        Sum {
            parts = List.copyOf(parts);
        }
    }

    private final SmallCells rule;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();

    public LinkedTables(SmallCells rule) {
        this.rule = rule;
    }

    /// A cell that readers will see unless it is withheld.
    public void show(String key, long count, int importance) {
        add(new Cell(key, count, true, true, importance));
    }

    /// A cell that readers see in another table already; it cannot be withheld any more.
    public void fixed(String key, long count) {
        add(new Cell(key, count, true, false, FIXED));
    }

    /// A cell that another table withholds already.
    public void withheld(String key, long count) {
        add(new Cell(key, count, true, true, WITHHELD));
    }

    /// A count that is not printed but follows from printed ones, for example "not operated".
    public void implied(String key, long count) {
        add(new Cell(key, count, false, true, 0));
    }

    /// A remainder that closes a sum and tells nothing about anybody, for example sex unknown.
    public void remainder(String key, long count) {
        add(new Cell(key, count, false, false, 0));
    }

    /// States that a cell is the sum of others; the counts must agree.
    public void sum(String total, List<String> parts) {
        var positionsOfParts = parts.stream().map(this::position).toList();
        long added = 0;
        for (int part : positionsOfParts) {
            added += cells.get(part).count();
        }
        if (added != cells.get(position(total)).count()) {
            throw new IllegalArgumentException("the parts of %s do not add up".formatted(total));
        }
        sums.add(new Sum(position(total), positionsOfParts));
    }

    public DisclosureAnswer check() {
        var withheld = new boolean[cells.size()];
        for (int i = 0; i < withheld.length; i++) {
            var cell = cells.get(i);
            withheld[i] = isWithheldAtFirst(cell);
        }
        var primary = keys(withheld);
        var audit = new Audit(cells, sums, rule);
        var exposed = audit.exposed(withheld);
        while (!exposed.isEmpty()) {
            new SecondaryChoice(cells, sums, audit.sumsOf()).protect(exposed, withheld);
            exposed = audit.exposed(withheld);
        }
        var all = keys(withheld);
        if (all.isEmpty()) {
            return new DisclosureAnswer.Releasable(publishedCells());
        }
        var secondary = new TreeSet<>(all);
        secondary.removeAll(primary);
        return new DisclosureAnswer.MustSuppress(publishedCells(), primary, secondary, all.size());
    }

    private boolean isWithheldAtFirst(Cell cell) {
        if (cell.importance() == FIXED) {
            return false;
        }
        if (cell.importance() == WITHHELD || !cell.published()) {
            return cell.count() > 0;
        }
        return rule.isSmall(cell.count());
    }

    private long publishedCells() {
        return cells.stream().filter(Cell::published).count();
    }

    private SortedSet<String> keys(boolean[] withheld) {
        var keys = new TreeSet<String>();
        for (int i = 0; i < withheld.length; i++) {
            if (withheld[i] && cells.get(i).published() && cells.get(i).importance() != WITHHELD) {
                keys.add(cells.get(i).key());
            }
        }
        return keys;
    }

    private void add(Cell cell) {
        if (cell.count() < 0 || positions.putIfAbsent(cell.key(), cells.size()) != null) {
            throw new IllegalArgumentException("a cell stands once and is not negative: " + cell.key());
        }
        cells.add(cell);
    }

    private int position(String key) {
        var position = positions.get(key);
        if (position == null) {
            throw new IllegalArgumentException("no cell " + key);
        }
        return position;
    }
}
