package dev.todoke.codes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Every code of every edition, once each (全コードの一覧), in the order of the tables.
public final class CodeLists {

    private static final String BESIDE = "icdo3-morphology-beside";
    private static final CodeLists SHIPPED = new CodeLists();

    private final Map<CodeSystem, Map<String, ListedCode>> bySystem = new LinkedHashMap<>();

    private CodeLists() {
        bySystem.put(CodeSystem.TOPOGRAPHY, icdo(CodeSystem.TOPOGRAPHY, "icdo3-topography", "code", "codeDotted"));
        bySystem.put(
                CodeSystem.MORPHOLOGY, icdo(CodeSystem.MORPHOLOGY, "icdo3-morphology", "morphology", "morphology"));
        bySystem.put(CodeSystem.ICD10, icd10());
        bySystem.put(CodeSystem.ICCC3, childhood());
        bySystem.put(CodeSystem.AREA, areas());
    }

    public static CodeLists shipped() {
        return SHIPPED;
    }

    /// All codes of a system in the order of its table.
    public List<ListedCode> of(CodeSystem system) {
        return List.copyOf(codes(system).values());
    }

    /// One code of a system, whatever its edition.
    public Optional<ListedCode> find(CodeSystem system, String code) {
        return Optional.ofNullable(codes(system).get(code));
    }

    /// Whether an edition lists a code, and if not, where it stands instead.
    public CodeStanding standing(CodeSystem system, String code, String edition) {
        var listed = codes(system).get(code);
        if (listed == null) {
            return new CodeStanding.UnknownEverywhere(system, code, edition);
        }
        return listed.isIn(edition)
                ? new CodeStanding.Listed(listed)
                : new CodeStanding.UnknownInEdition(listed, edition, successors(listed));
    }

    /// What a morphology that left the list became in ICD-O-3.2; empty for every other code.
    private static List<String> successors(ListedCode listed) {
        if (listed.system() != CodeSystem.MORPHOLOGY) {
            return List.of();
        }
        String last = listed.editions().getLast();
        boolean beside = last.equals("3.0") || last.equals("after-3.2");
        var table = beside ? Tables.shipped().only(BESIDE) : Tables.shipped().table("icdo3-morphology", last);
        String now = table.find(listed.code()).columnOr("code32", "");
        return now.isEmpty() || now.equals(listed.code()) ? List.of() : List.of(now.split(","));
    }

    private Map<String, ListedCode> codes(CodeSystem system) {
        return bySystem.getOrDefault(system, Map.of());
    }

    private static Map<String, ListedCode> icdo(CodeSystem system, String table, String key, String printed) {
        var codes = new TreeMap<String, ListedCode>();
        for (String edition : List.of("3.1", "3.2")) {
            for (var row : Tables.shipped().table(table, edition).rows()) {
                codes.merge(
                        row.value(key),
                        new ListedCode(
                                system,
                                row.value(key),
                                row.value(printed),
                                row.value("nameJa"),
                                row.value("nameEn"),
                                List.of(edition)),
                        CodeLists::inBoth);
            }
        }
        if (system == CodeSystem.MORPHOLOGY) {
            for (var row : Tables.shipped().only(BESIDE).rows()) {
                codes.putIfAbsent(row.value("morphology"), beside(row));
            }
        }
        return new LinkedHashMap<>(codes);
    }

    /// Codes that only the edition of 2000 or a classification newer than 3.2 has.
    private static ListedCode beside(TableRow row) {
        boolean old = row.value("status").startsWith("deleted");
        return new ListedCode(
                CodeSystem.MORPHOLOGY,
                row.value("morphology"),
                row.value("morphology"),
                row.value("nameJa"),
                row.value("nameEn"),
                List.of(old ? "3.0" : "after-3.2"));
    }

    private static ListedCode inBoth(ListedCode before, ListedCode now) {
        var editions = new ArrayList<>(before.editions());
        editions.addAll(now.editions());
        return new ListedCode(now.system(), now.code(), now.printed(), now.nameJa(), now.nameEn(), editions);
    }

    private static Map<String, ListedCode> icd10() {
        var codes = new LinkedHashMap<String, ListedCode>();
        for (var row : Tables.shipped().only("icd10-names").rows()) {
            var editions = new ArrayList<String>(2);
            for (String edition : new String[] {"2003", "2013"}) {
                if (row.value("in" + edition).equals("yes")) {
                    editions.add(edition);
                }
            }
            codes.put(
                    row.value("codeNoDot"),
                    new ListedCode(
                            CodeSystem.ICD10,
                            row.value("codeNoDot"),
                            row.value("code"),
                            row.value("nameJa"),
                            row.value("nameEn"),
                            editions));
        }
        return codes;
    }

    private static Map<String, ListedCode> childhood() {
        var table = Tables.shipped().only("iccc3");
        var codes = new LinkedHashMap<String, ListedCode>();
        for (var row : table.rows()) {
            String label = row.value("icccLabel");
            if (!label.isEmpty()) {
                codes.putIfAbsent(
                        label,
                        new ListedCode(
                                CodeSystem.ICCC3,
                                label,
                                label,
                                row.value("nameJa"),
                                row.value("nameEn"),
                                List.of(table.edition().name())));
            }
        }
        return codes;
    }

    private static Map<String, ListedCode> areas() {
        var table = Tables.shipped().only("municipalities");
        var names = new LinkedHashMap<String, String>();
        var codes = new LinkedHashMap<String, ListedCode>();
        for (var row : table.rows()) {
            names.put(row.value("code6"), row.value("name"));
        }
        for (var row : table.rows()) {
            boolean ward = row.value("type").equals("ward");
            String city = ward ? names.getOrDefault(row.value("parent_code6"), "") : "";
            codes.put(
                    row.value("code5"),
                    new ListedCode(
                            CodeSystem.AREA,
                            row.value("code5"),
                            row.value("code5"),
                            city + row.value("name"),
                            "",
                            List.of(table.edition().name())));
        }
        return codes;
    }
}
