package dev.todoke.codes;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// International Classification of Childhood Cancer, third edition (小児がん国際分類 ICCC-3): the first row that fits answers.
///
/// Source: table `iccc3` with its papers. Not limited to children: every age gets its class.
public final class ChildhoodClassification {

    private static final ChildhoodClassification SHIPPED = new ChildhoodClassification();

    private final List<Row> rows;
    private final Map<Integer, ChildhoodClass> known = new ConcurrentHashMap<>();

    private record Row(
            CodeSpan sitesIn,
            CodeSpan sitesOut,
            CodeSpan histologiesIn,
            CodeSpan histologiesOut,
            boolean onlyMalignant,
            ChildhoodClass answer) {

        boolean fits(int site, int histology, Behaviour behaviour) {
            return sitesIn.contains(site)
                    && !sitesOut.contains(site)
                    && histologiesIn.contains(histology)
                    && !histologiesOut.contains(histology)
                    && (onlyMalignant ? behaviour == Behaviour.MALIGNANT : behaviour != Behaviour.IN_SITU);
        }
    }

    private ChildhoodClassification() {
        this.rows = Tables.shipped().only("iccc3").rows().stream()
                .filter(row -> !row.value("groupCode").equals("999"))
                .map(ChildhoodClassification::row)
                .toList();
    }

    private static Row row(TableRow row) {
        return new Row(
                CodeSpan.ofTopographies(row.value("sitesIn")),
                CodeSpan.ofTopographies(row.value("sitesOut")),
                CodeSpan.ofHistologies(row.value("histologyIn")),
                row.value("histologyOut").isEmpty()
                        ? CodeSpan.ofTopographies("")
                        : CodeSpan.ofHistologies(row.value("histologyOut")),
                row.value("behaviour").equals("3"),
                new ChildhoodClass(
                        row.value("item21Assumed"), row.value("icccLabel"), row.value("nameEn"), row.value("nameJa")));
    }

    public static ChildhoodClassification shipped() {
        return SHIPPED;
    }

    public ChildhoodClass classify(Topography topography, int histology, Behaviour behaviour) {
        int site = CodeSpan.number(topography);
        int key = (site * 2000 + (histology - 8000)) * 4 + CodeSpan.digit(behaviour);
        var answer = known.get(key);
        return answer != null ? answer : known.computeIfAbsent(key, _ -> decide(site, histology, behaviour));
    }

    private ChildhoodClass decide(int site, int histology, Behaviour behaviour) {
        return rows.stream()
                .filter(row -> row.fits(site, histology, behaviour))
                .map(Row::answer)
                .findFirst()
                .orElse(ChildhoodClass.NONE);
    }
}
