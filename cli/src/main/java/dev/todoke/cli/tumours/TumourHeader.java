package dev.todoke.cli.tumours;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where the columns of a tumour file stand (見出し行).
///
/// @param laterality position of the side, -1 when the file has none
record TumourHeader(
        int columns, int patient, int number, int date, int topography, int morphology, int behaviour, int laterality) {

    static final List<String> REQUIRED =
            List.of("patient_id", "tumour_no", "diagnosis_date", "topography", "morphology", "behaviour");
    static final List<String> ANSWERS = List.of("group", "counted", "index_morphology", "trace");

    private static final String SIDE = "laterality";

    /// A column of the command by its position.
    static String columnAt(int position) {
        return position < REQUIRED.size() ? REQUIRED.get(position) : SIDE;
    }

    static int positionOf(String column) {
        int position = REQUIRED.indexOf(column);
        return position < 0 ? REQUIRED.size() : position;
    }

    /// The header cannot be used; the fault is the key of the sentence that says why.
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String fault;

        Unusable(String fault, String columns) {
            super(columns);
            this.fault = fault;
        }

        String fault() {
            return fault;
        }
    }

    static TumourHeader of(List<String> cells) throws Unusable {
        var names = new ArrayList<String>();
        for (String cell : cells) {
            names.add(TumourCells.folded(cell).toLowerCase(Locale.ROOT));
        }
        var missing = REQUIRED.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new Unusable("missing-columns", String.join(", ", missing));
        }
        var twice = REQUIRED.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .toList();
        if (!twice.isEmpty()) {
            throw new Unusable("columns-twice", String.join(", ", twice));
        }
        var taken = ANSWERS.stream().filter(names::contains).toList();
        if (!taken.isEmpty()) {
            throw new Unusable("columns-taken", String.join(", ", taken));
        }
        return new TumourHeader(
                names.size(),
                names.indexOf("patient_id"),
                names.indexOf("tumour_no"),
                names.indexOf("diagnosis_date"),
                names.indexOf("topography"),
                names.indexOf("morphology"),
                names.indexOf("behaviour"),
                names.indexOf(SIDE));
    }
}
