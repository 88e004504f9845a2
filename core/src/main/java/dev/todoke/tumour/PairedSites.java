package dev.todoke.tumour;

import dev.todoke.codes.Tables;
import dev.todoke.codes.Topography;

/// Sites with a right and a left organ (側性のある部位). Source: column paired of table `icdo3-topography`.
public final class PairedSites {

    private static final boolean[] PAIRED = new boolean[1000];

    static {
        for (var row : Tables.shipped().table("icdo3-topography", "3.2").rows()) {
            PAIRED[IarcGroups.number(new Topography(row.value("code")))] =
                    row.value("paired").equals("yes");
        }
    }

    private PairedSites() {}

    public static boolean contains(Topography topography) {
        return PAIRED[IarcGroups.number(topography)];
    }

    /// See [#contains], for a numbered topography.
    static boolean containsNumber(int place) {
        return PAIRED[place];
    }
}
