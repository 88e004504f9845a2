package dev.todoke.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Proposed rules of the conversions (変換規則の案), read so that every cell means something before they are tried.
public final class ProposedConversions {

    private static final String NUMBERS = "[0-9]{4}(-[0-9]{4})?(,[0-9]{4}(-[0-9]{4})?)*,?";
    private static final String SITES = "C[0-9]{2,3}(-C[0-9]{2,3})?(,C[0-9]{2,3}(-C[0-9]{2,3})?)*";
    private static final Pattern ORDER = Pattern.compile("[0-9]{1,6}");
    private static final String ALL = "*";

    /// Behaviours that notifications have: the last rules must answer for each of them.
    private static final List<String> BEHAVIOURS = List.of("0", "1", "2", "3");

    private static final Map<String, Pattern> CHILDHOOD = Map.of(
            "order", ORDER,
            "sitesIn", Pattern.compile("(" + SITES + ")?"),
            "sitesOut", Pattern.compile("(" + SITES + ")?"),
            "histologyIn", Pattern.compile("(" + NUMBERS + ")?"),
            "histologyOut", Pattern.compile("(" + NUMBERS + ")?"));

    private static final Map<String, Pattern> MORPHOLOGY =
            Map.of("morphology", Pattern.compile("[89][0-9]{3}/[0-9]"), "code4", Pattern.compile("[89][0-9]{3}"));

    private ProposedConversions() {}

    /// Rules in the place of an edition of `icdo3-to-icd10`. The last ones must answer for every histology, site and
    /// sex of each behaviour, so that the conversion stays total.
    ///
    /// @param tableEdition `jp` or `who2016`
    public static ProposedTable icd10(String tableEdition, List<String> lines) {
        var columns = Icd10Conversion.topographyColumns(tableEdition).columns();
        var shapes = new TreeMap<>(Map.of(
                "order", ORDER,
                "morphology", Pattern.compile("\\*|" + NUMBERS),
                "behaviour", Pattern.compile("\\*|[0-9](,[0-9])*"),
                "topography", Pattern.compile("\\*|!?" + SITES),
                "sex", Pattern.compile("[MF*]"),
                "result",
                        Pattern.compile("REFUSE:[a-z]+|[A-Z][0-9]{2}(\\.[0-9])?|COL:("
                                + String.join("|", columns.subList(2, columns.size())) + ")")));
        var read = ProposedTable.inPlaceOf(Icd10Conversion.rules(tableEdition), lines, shapes);
        return read instanceof ProposedTable.Complete(var table) ? total(table, lines.size()) : read;
    }

    private static ProposedTable total(CodeTable table, long lines) {
        var open = new ArrayList<>(BEHAVIOURS);
        for (TableRow row : table.rows()) {
            if (List.of(row.value("morphology"), row.value("topography"), row.value("sex")).stream()
                    .allMatch(ALL::equals)) {
                open.removeIf(behaviour -> row.value("behaviour").equals(ALL)
                        || row.value("behaviour").contains(behaviour));
            }
        }
        return open.isEmpty()
                ? new ProposedTable.Complete(table)
                : new ProposedTable.Faulty(
                        List.of(new TableFault(lines, "behaviour", String.join(",", open), "* * *")));
    }

    /// Rows in the place of `iccc3`.
    public static ProposedTable childhood(List<String> lines) {
        return ProposedTable.inPlaceOf(Tables.shipped().only("iccc3"), lines, CHILDHOOD);
    }

    /// A list in the place of `icdo3-morphology` 3.2.
    public static ProposedTable morphologies(List<String> lines) {
        return ProposedTable.inPlaceOf(Tables.shipped().table("icdo3-morphology", "3.2"), lines, MORPHOLOGY);
    }
}
