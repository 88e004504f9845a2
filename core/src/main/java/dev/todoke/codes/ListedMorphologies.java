package dev.todoke.codes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// The combinations of histology and behaviour that the tables list (形態コードの一覧), those of pathology left out.
public final class ListedMorphologies {

    private static final List<Listed> ALL = read();

    /// @param behaviour the fifth digit
    public record Listed(int histology, char behaviour) {}

    private ListedMorphologies() {}

    private static List<Listed> read() {
        var found = new LinkedHashSet<Listed>();
        Stream.of(
                        Tables.shipped().table("icdo3-morphology", "3.1"),
                        Tables.shipped().table("icdo3-morphology", "3.2"),
                        Tables.shipped().only("icdo3-morphology-beside"))
                .flatMap(table -> table.rows().stream())
                .map(row -> new Listed(
                        Integer.parseInt(row.value("code4")),
                        row.value("behaviour").charAt(0)))
                .filter(listed -> listed.behaviour() <= '3')
                .forEach(found::add);
        return List.copyOf(found);
    }

    /// Of every edition, in the order of the tables.
    public static List<Listed> all() {
        return ALL;
    }
}
