package dev.todoke.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The tumour that an ICD-10 cause of death stands for (死因ICD-10からICD-O-3への変換), for cancers known from a death alone.
///
/// Source: table `icd10-to-icdo3` with its papers. Causes outside the neoplasms have no answer.
public final class CauseOfDeathConversion {

    private static final CauseOfDeathConversion SHIPPED = new CauseOfDeathConversion();

    private final Map<String, CodedTumour> byCause = new HashMap<>();

    private CauseOfDeathConversion() {
        for (var row : Tables.shipped().only("icd10-to-icdo3").rows()) {
            if (row.value("edition").equals("who2016")) {
                byCause.putIfAbsent(row.value("icd10NoDot"), tumour(row));
            } else {
                byCause.put(row.value("icd10NoDot"), tumour(row));
            }
        }
    }

    private static CodedTumour tumour(TableRow row) {
        String digits = row.value("morphology") + row.value("behaviour") + row.value("grade");
        return new CodedTumour(
                new Topography(row.value("topography")),
                Morphology.of(digits).orElseThrow(() -> new UnknownTable("morphology in icd10-to-icdo3: " + digits)));
    }

    public static CauseOfDeathConversion shipped() {
        return SHIPPED;
    }

    /// @param cause ICD-10 without the dot; a category without its fourth character counts as "not specified" (9)
    public Optional<CodedTumour> tumourOf(String cause) {
        var exact = byCause.get(cause);
        if (exact != null) {
            return Optional.of(exact);
        }
        return Optional.ofNullable(cause.length() == 4 ? byCause.get(cause.substring(0, 3)) : byCause.get(cause + "9"));
    }
}
