package dev.todoke.codes;

import dev.todoke.kernel.RegisteredSex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The tumour that an ICD-10 cause of death stands for (死因ICD-10からICD-O-3への変換), for cancers known from a death alone.
///
/// Every code of chapter II (C00–D48) of either edition has an answer, with three or four characters.
/// Source: table `icd10-to-icdo3` with its papers. Causes outside the neoplasms have no answer.
public final class CauseOfDeathConversion {

    private static final CauseOfDeathConversion SHIPPED = of(Tables.shipped().only("icd10-to-icdo3"));
    private static final Pattern CAUSE = Pattern.compile("([A-Z][0-9]{2})(?:\\.?([0-9])|\\.?-)?");
    private static final String ANY_SEX = "";

    private final Map<String, CauseOfDeathAnswer.StandsFor> byCause = new HashMap<>();

    private CauseOfDeathConversion(CodeTable table) {
        for (var row : table.rows()) {
            String key = row.value("icd10NoDot") + row.value("sex");
            if (row.value("edition").equals("who2016")) {
                byCause.putIfAbsent(key, meaning(row));
            } else {
                byCause.put(key, meaning(row));
            }
        }
    }

    /// A conversion by rows as in table `icd10-to-icdo3`.
    static CauseOfDeathConversion of(CodeTable table) {
        return new CauseOfDeathConversion(table);
    }

    private static CauseOfDeathAnswer.StandsFor meaning(TableRow row) {
        return new CauseOfDeathAnswer.StandsFor(tumour(row), row.value("icd10NoDot"), row.value("note"));
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
        return find(cause, ANY_SEX).map(CauseOfDeathAnswer.StandsFor::tumour);
    }

    /// @param text ICD-10 with three or four characters, with or without the dot
    public CauseOfDeathAnswer convert(String text, RegisteredSex sex) {
        var shape = CAUSE.matcher(text);
        if (!shape.matches()) {
            return new CauseOfDeathAnswer.NotACause(text);
        }
        String cause = shape.group(2) == null ? shape.group(1) : shape.group(1) + shape.group(2);
        if (cause.compareTo("C") < 0 || cause.compareTo("D49") >= 0) {
            return new CauseOfDeathAnswer.NotANeoplasm(cause);
        }
        var found = find(cause, letter(sex));
        if (found.isEmpty()) {
            return new CauseOfDeathAnswer.UnknownCategory(cause);
        }
        return isOfOtherSex(found.get().tumour().topography(), sex)
                ? new CauseOfDeathAnswer.OtherSex(cause)
                : found.get();
    }

    private Optional<CauseOfDeathAnswer.StandsFor> find(String cause, String sex) {
        if (cause.length() == 4) {
            return of(cause, sex).or(() -> of(cause.substring(0, 3), sex));
        }
        return of(cause, sex).or(() -> of(cause + "9", sex));
    }

    private Optional<CauseOfDeathAnswer.StandsFor> of(String cause, String sex) {
        var ofTheSex = byCause.get(cause + sex);
        return Optional.ofNullable(ofTheSex == null ? byCause.get(cause) : ofTheSex);
    }

    private static String letter(RegisteredSex sex) {
        return switch (sex) {
            case MALE -> "M";
            case FEMALE -> "F";
            case BOTH -> ANY_SEX;
        };
    }

    private static boolean isOfOtherSex(Topography topography, RegisteredSex sex) {
        String site = topography.site();
        boolean female = site.compareTo("C51") >= 0 && site.compareTo("C58") <= 0;
        boolean male = site.compareTo("C60") >= 0 && site.compareTo("C63") <= 0;
        return (female && sex == RegisteredSex.MALE) || (male && sex == RegisteredSex.FEMALE);
    }
}
