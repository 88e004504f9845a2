package dev.todoke.codes;

import dev.todoke.kernel.RegisteredSex;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Conversion of ICD-O-3 to ICD-10 by an ordered list of rules (ICD-O-3からICD-10への変換).
///
/// The first rule that fits morphology, behaviour, topography and sex answers; the last rules look the site up in a
/// column.
/// Source: table `icdo3-to-icd10` with its papers. Edition `jp` is chapter II before its update of 2010.
public final class Icd10Conversion {

    private static final Icd10Conversion JAPAN = new Icd10Conversion("jp");

    private final List<Rule> rules;
    private final CodeTable topographyColumns;
    private final Map<Integer, Icd10Answer> known = new ConcurrentHashMap<>();

    private record Rule(
            int order, CodeSpan histologies, String behaviours, CodeSpan topographies, String sex, String result) {

        boolean fits(int histology, String behaviour, int topography, RegisteredSex of) {
            return histologies.contains(histology)
                    && (behaviours.equals("*") || behaviours.contains(behaviour))
                    && topographies.contains(topography)
                    && fits(of);
        }

        private boolean fits(RegisteredSex of) {
            return switch (sex) {
                case "M" -> of == RegisteredSex.MALE;
                case "F" -> of == RegisteredSex.FEMALE;
                default -> true;
            };
        }
    }

    private Icd10Conversion(String edition) {
        this.rules = Tables.shipped().table("icdo3-to-icd10", edition).rows().stream()
                .map(Icd10Conversion::rule)
                .toList();
        this.topographyColumns = Tables.shipped().table("icdo3-to-icd10-topography", edition);
    }

    private static Rule rule(TableRow row) {
        return new Rule(
                Integer.parseInt(row.value("order")),
                CodeSpan.ofHistologies(row.value("morphology")),
                row.value("behaviour"),
                CodeSpan.ofTopographies(row.value("topography")),
                row.value("sex"),
                row.value("result"));
    }

    /// The edition behind item 19: as published Japanese tables need it.
    public static Icd10Conversion japan() {
        return JAPAN;
    }

    /// An edition by its name in the table: `jp` or `who2016`.
    public static Icd10Conversion ofEdition(String edition) {
        return edition.equals("jp") ? JAPAN : new Icd10Conversion(edition);
    }

    public Icd10Answer convert(Topography topography, int histology, Behaviour behaviour, RegisteredSex sex) {
        int site = CodeSpan.number(topography);
        int key = ((site * 2000 + (histology - 8000)) * 4 + CodeSpan.digit(behaviour)) * 3 + CodeSpan.digit(sex);
        var answer = known.get(key);
        return answer != null
                ? answer
                : known.computeIfAbsent(key, _ -> decide(topography, site, histology, behaviour, sex));
    }

    private Icd10Answer decide(Topography topography, int site, int histology, Behaviour behaviour, RegisteredSex sex) {
        for (Rule rule : rules) {
            if (rule.fits(histology, behaviour.code(), site, sex)) {
                return answer(rule, topography);
            }
        }
        throw new UnknownTable("no rule of icdo3-to-icd10 answers " + topography + " " + histology + "/" + behaviour);
    }

    private Icd10Answer answer(Rule rule, Topography topography) {
        String result = rule.result();
        if (result.startsWith("REFUSE:")) {
            return new Icd10Answer.RefusedForSex(rule.order());
        }
        String code = result.startsWith("COL:")
                ? topographyColumns.find(topography.code()).columnOr(result.substring(4), malignantOfSite(topography))
                : result;
        return new Icd10Answer.Converted(code.replace(".", ""), rule.order());
    }

    /// A topography that the table does not list keeps its own letter and digits.
    private static String malignantOfSite(Topography topography) {
        return topography.dotted();
    }
}
