package dev.todoke.provision.repair;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.Coded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// How far each axis can be coarsened, level by level (まとめる段階), in an edition that the chosen steps name.
///
/// Level 0 is what the recipe leaves. Source of the idea: Samarati and Sweeney (1998), domain
/// generalisation hierarchies.
public final class Ladders {

    private static final String TABLE = "provision-repair";
    private static final Ladders SHIPPED = new Ladders(Tables.shipped().only(TABLE));

    private final CodeTable table;
    private final Map<Axis, List<Rung>> rungs = new EnumMap<>(Axis.class);

    /// One row of the table (段).
    private record Rung(int level, int item, String change, String effectJa, String effectEn) {}

    private Ladders(CodeTable table) {
        this.table = table;
        for (TableRow row : table.rows()) {
            var axis = Coded.find(Axis.values(), row.value("axis"))
                    .orElseThrow(() -> new NoSuchElementException("axis " + row.value("axis")));
            rungs.computeIfAbsent(axis, _ -> new ArrayList<>())
                    .add(new Rung(
                            Integer.parseInt(row.value("level")),
                            Integer.parseInt(row.value("item")),
                            row.value("change"),
                            row.value("effectJa"),
                            row.value("effectEn")));
        }
    }

    public static Ladders shipped() {
        return SHIPPED;
    }

    /// The ladders that chosen steps name.
    public static Ladders named(String edition) {
        return edition.equals(SHIPPED.edition())
                ? SHIPPED
                : new Ladders(Tables.shipped().table(TABLE, edition));
    }

    public String edition() {
        return table.edition().name();
    }

    /// Items whose values make the classes.
    public List<Integer> counted(Axis axis) {
        return level0(axis, "counted");
    }

    /// All items that are changed and withheld together.
    public List<Integer> items(Axis axis) {
        return of(axis).stream()
                .filter(rung -> rung.level() == 0)
                .map(Rung::item)
                .sorted()
                .toList();
    }

    /// The axis of an item, as a list of none or one.
    public List<Axis> axisOf(int item) {
        return rungs.keySet().stream()
                .filter(axis -> items(axis).contains(item))
                .toList();
    }

    /// The highest level; one more would withhold the axis as a whole.
    public int height(Axis axis) {
        return of(axis).stream().mapToInt(Rung::level).max().orElse(0);
    }

    /// The change of an item at a level: that of the highest level at or below it.
    public Change change(Axis axis, int level, int item) {
        return inForce(axis, level, item).stream()
                .map(rung -> Coded.find(Change.values(), rung.change())
                        .orElseThrow(() -> new NoSuchElementException("change " + rung.change())))
                .findFirst()
                .orElse(Change.KEEP);
    }

    /// What a level does to an item in words; empty when nothing.
    public String effectJa(Axis axis, int level, int item) {
        return inForce(axis, level, item).stream()
                .map(Rung::effectJa)
                .findFirst()
                .orElse("");
    }

    /// What is new at a level of an axis, in words of either language.
    public String nameOf(Axis axis, int level, boolean english) {
        return of(axis).stream()
                .filter(rung -> rung.level() == level && level > 0)
                .map(rung -> english ? rung.effectEn() : rung.effectJa())
                .findFirst()
                .orElse("");
    }

    private List<Rung> inForce(Axis axis, int level, int item) {
        var found = of(axis).stream()
                .filter(rung -> rung.item() == item && rung.level() > 0 && rung.level() <= level)
                .toList();
        return found.isEmpty() ? found : List.of(found.getLast());
    }

    private List<Integer> level0(Axis axis, String role) {
        return of(axis).stream()
                .filter(rung -> rung.level() == 0 && rung.change().equals(role))
                .map(Rung::item)
                .sorted()
                .toList();
    }

    private List<Rung> of(Axis axis) {
        return rungs.getOrDefault(axis, Collections.emptyList());
    }
}
