package dev.todoke.codes;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// International Classification of Childhood Cancer, third edition (小児がん国際分類 ICCC-3): the first row that fits answers.
///
/// Source: table `iccc3` with its papers. Not limited to children: every age gets its class. The classes of one
/// histology and behaviour are worked out when first asked for and kept as a dense line over all sites.
public final class ChildhoodClassification {

    private static final ChildhoodClassification SHIPPED = of(Tables.shipped().only("iccc3"));
    private static final int BEHAVIOURS = 10;

    private final List<Row> rows;
    private final KnownCodes codes = KnownCodes.shipped();
    private final AtomicReferenceArray<ChildhoodClass[]> lines = new AtomicReferenceArray<>(2000 * BEHAVIOURS);

    private record Row(
            CodeSpan sitesIn,
            CodeSpan sitesOut,
            CodeSpan histologiesIn,
            CodeSpan histologiesOut,
            boolean onlyMalignant,
            ChildhoodClass answer) {

        static Row of(TableRow row) {
            return new Row(
                    CodeSpan.ofTopographies(row.value("sitesIn")),
                    CodeSpan.ofTopographies(row.value("sitesOut")),
                    CodeSpan.ofHistologies(row.value("histologyIn")),
                    row.value("histologyOut").isEmpty()
                            ? CodeSpan.ofTopographies("")
                            : CodeSpan.ofHistologies(row.value("histologyOut")),
                    row.value("behaviour").equals("3"),
                    ChildhoodClass.of(row));
        }

        boolean fits(int site) {
            return sitesIn.contains(site) && !sitesOut.contains(site);
        }

        boolean fits(int histology, char behaviour) {
            return histologiesIn.contains(histology)
                    && !histologiesOut.contains(histology)
                    && (behaviour == '3' || (!onlyMalignant && (behaviour == '0' || behaviour == '1')));
        }
    }

    private ChildhoodClassification(CodeTable table) {
        this.rows = table.rows().stream()
                .filter(row -> !row.value("groupCode").equals("999"))
                .map(Row::of)
                .toList();
    }

    public static ChildhoodClassification shipped() {
        return SHIPPED;
    }

    /// A classification by rows of one's own.
    ///
    /// @param table rows as in table `iccc3`, in the order in which they are tried
    public static ChildhoodClassification of(CodeTable table) {
        return new ChildhoodClassification(table);
    }

    public ChildhoodClass classify(Topography topography, int histology, Behaviour behaviour) {
        return classify(topography, histology, behaviour.code().charAt(0));
    }

    /// In situ tumours, metastases and codes that no edition of ICD-O-3 knows have no class.
    ///
    /// @param behaviour the fifth digit, `0` to `9`
    public ChildhoodClass classify(Topography topography, int histology, char behaviour) {
        int site = codes.position(topography);
        return site < 0 || !codes.knowsHistology(histology) ? ChildhoodClass.NONE : line(histology, behaviour)[site];
    }

    private ChildhoodClass[] line(int histology, char behaviour) {
        int position = (histology - 8000) * BEHAVIOURS + (behaviour - '0');
        var line = lines.get(position);
        if (line == null) {
            // Two threads may work the same line out; both arrive at the same classes.
            line = workOut(histology, behaviour);
            lines.set(position, line);
        }
        return line;
    }

    private ChildhoodClass[] workOut(int histology, char behaviour) {
        var fitting =
                rows.stream().filter(row -> row.fits(histology, behaviour)).toList();
        var line = new ChildhoodClass[codes.topographies().size()];
        Arrays.fill(line, ChildhoodClass.NONE);
        for (int i = 0; i < line.length; i++) {
            int site = CodeSpan.number(codes.topographies().get(i));
            for (Row row : fitting) {
                if (row.fits(site)) {
                    line[i] = row.answer();
                    break;
                }
            }
        }
        return line;
    }
}
