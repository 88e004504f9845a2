package dev.todoke.tumour;

import dev.todoke.codes.Tables;
import dev.todoke.codes.Topography;
import java.util.Set;
import java.util.stream.Collectors;

/// Sites with a right and a left organ (側性のある部位). Source: column paired of table `icdo3-topography`.
public final class PairedSites {

    private static final Set<String> PAIRED = Tables.shipped().table("icdo3-topography", "3.2").rows().stream()
            .filter(row -> row.value("paired").equals("yes"))
            .map(row -> row.value("code"))
            .collect(Collectors.toUnmodifiableSet());

    private PairedSites() {}

    public static boolean contains(Topography topography) {
        return PAIRED.contains(topography.code());
    }
}
