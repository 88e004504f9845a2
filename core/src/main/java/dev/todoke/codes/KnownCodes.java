package dev.todoke.codes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Every site and histology that any edition of ICD-O-3 knows (有効なコード), numbered for dense tables.
///
/// Codes of the 2000 edition and those introduced after 3.2 are among them. Histologies are four digits without
/// behaviour: ICD-O-3 lets a behaviour be combined with any of them (matrix rule).
public final class KnownCodes {

    private static final KnownCodes SHIPPED = new KnownCodes();
    private static final int NONE = -1;

    private final List<Topography> topographies;
    private final int[] histologies;
    private final short[] topographyPositions = new short[1000];
    private final short[] histologyPositions = new short[2000];

    private KnownCodes() {
        this.topographies = Tables.shipped().table("icdo3-topography", "3.2").rows().stream()
                .map(row -> new Topography(row.value("code")))
                .toList();
        this.histologies = Stream.of(
                        Tables.shipped().table("icdo3-morphology", "3.1"),
                        Tables.shipped().table("icdo3-morphology", "3.2"),
                        Tables.shipped().only("icdo3-morphology-beside"))
                .flatMap(table -> table.rows().stream())
                .mapToInt(row -> Integer.parseInt(row.value("code4")))
                .distinct()
                .sorted()
                .toArray();
        Arrays.fill(topographyPositions, (short) NONE);
        Arrays.fill(histologyPositions, (short) NONE);
        for (int i = 0; i < topographies.size(); i++) {
            topographyPositions[CodeSpan.number(topographies.get(i))] = (short) i;
        }
        for (int i = 0; i < histologies.length; i++) {
            histologyPositions[histologies[i] - 8000] = (short) i;
        }
    }

    public static KnownCodes shipped() {
        return SHIPPED;
    }

    /// All sites in the order of their codes.
    public List<Topography> topographies() {
        return topographies;
    }

    /// All histologies in ascending order.
    public int[] histologies() {
        return histologies.clone();
    }

    public boolean knows(Topography topography) {
        return position(topography) != NONE;
    }

    public boolean knowsHistology(int histology) {
        return histologyPosition(histology) != NONE;
    }

    /// Place of a site among [#topographies], -1 for a code that no edition knows.
    int position(Topography topography) {
        return topographyPositions[CodeSpan.number(topography)];
    }

    /// Place of a histology among [#histologies], -1 for a code that no edition knows.
    int histologyPosition(int histology) {
        return histology < 8000 || histology > 9999 ? NONE : histologyPositions[histology - 8000];
    }
}
