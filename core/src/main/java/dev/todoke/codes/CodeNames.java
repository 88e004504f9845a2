package dev.todoke.codes;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Japanese names of codes (コードの和名). A code without a name answers with an empty text.
public final class CodeNames {

    private static final CodeNames SHIPPED = new CodeNames();

    private final Map<String, String> topographies = new HashMap<>();
    private final Map<Integer, String> morphologies = new HashMap<>();
    private final Map<String, String> icd10 = new HashMap<>();

    private CodeNames() {
        for (var row : Tables.shipped().table("icdo3-topography", "3.2").rows()) {
            topographies.put(row.value("code"), row.value("nameJa"));
        }
        for (String edition : new String[] {"3.1", "3.2"}) {
            for (var row : Tables.shipped().table("icdo3-morphology", edition).rows()) {
                morphologies.put(
                        Integer.parseInt(row.value("code4")) * 10 + Integer.parseInt(row.value("behaviour")),
                        row.value("nameJa"));
            }
        }
        for (var row : Tables.shipped().only("icd10-names").rows()) {
            icd10.put(row.value("codeNoDot"), row.value("nameJa"));
        }
    }

    public static CodeNames shipped() {
        return SHIPPED;
    }

    public String topography(Topography topography) {
        return topographies.getOrDefault(topography.code(), "");
    }

    public String morphology(int histology, Behaviour behaviour) {
        return morphologies.getOrDefault(histology * 10 + Integer.parseInt(behaviour.code()), "");
    }

    /// Name of an ICD-10 code of the neoplasms without the dot; a fourth character without own name takes the
    /// category's.
    public String icd10(String code) {
        String name = icd10.get(code);
        return name != null || code.length() < 4 ? nameOrEmpty(name) : icd10.getOrDefault(code.substring(0, 3), "");
    }

    private static String nameOrEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }
}
