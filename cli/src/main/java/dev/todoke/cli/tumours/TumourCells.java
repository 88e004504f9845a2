package dev.todoke.cli.tumours;

import dev.todoke.cli.csv.MappedCsv;
import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Tables;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.PartialDate;
import dev.todoke.tumour.IarcGroups;
import dev.todoke.tumour.PersonTumours;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// The values of one row as the rules need them (1行の値), or the cell that is refused. Filled again for every
/// row.
///
/// Blanks, full-width characters, dots and lower case are no fault.
final class TumourCells {

    /// A cell that cannot be used.
    ///
    /// @param fault key of the sentence that says what would be right
    record Refused(String column, String value, String fault) {}

    private static final int PLACES = 1000;
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 200;
    private static final int DAYS_IN_TABLE = YEARS * 12 * 32;

    private final boolean[] knownPlaces = new boolean[PLACES];
    /// Day numbers of dates read before.
    private final int[] dayNumbers = new int[DAYS_IN_TABLE];

    private byte[] patient = {};
    private int patientFrom;
    private int patientTo;
    private int place;
    private int histology;
    private int behaviour;
    private int side;
    private int earliest;
    private int latest;
    private long number;

    TumourCells() {
        for (String edition : new String[] {"3.1", "3.2"}) {
            for (var row : Tables.shipped().table("icdo3-topography", edition).rows()) {
                knownPlaces[Integer.parseInt(row.value("code").substring(1))] = true;
            }
        }
    }

    Optional<Refused> readTopography(MappedCsv row, int column) {
        byte[] bytes = row.bytes();
        int from = row.from(column);
        int found = row.to(column) - from == 4 && bytes[from] == 'C' ? number(bytes, from + 1, from + 4) : -1;
        if (found >= 0 && knownPlaces[found]) {
            place = found;
            return Optional.empty();
        }
        return readUnusualTopography(row.field(column));
    }

    private Optional<Refused> readUnusualTopography(String cell) {
        String code = code(cell);
        boolean shaped = Topography.of(code).isPresent();
        int found = shaped ? number(code.substring(1), 3) : 0;
        if (!shaped || !knownPlaces[found]) {
            return Optional.of(new Refused("topography", cell, shaped ? "unknown-topography" : "bad-topography"));
        }
        place = found;
        return Optional.empty();
    }

    Optional<Refused> readMorphology(MappedCsv row, int column, int behaviourColumn) {
        byte[] bytes = row.bytes();
        int from = row.from(column);
        int value = row.to(column) - from == 4 ? number(bytes, from, from + 4) : -1;
        int behaviourFrom = row.from(behaviourColumn);
        int digit = row.to(behaviourColumn) - behaviourFrom == 1 ? bytes[behaviourFrom] - '0' : -1;
        if (value >= 8000 && IarcGroups.ofHistology(value) != IarcGroups.UNASSIGNED && digit >= 0 && digit <= 3) {
            histology = value;
            behaviour = digit;
            return Optional.empty();
        }
        return readUnusualMorphology(row.field(column), row.field(behaviourColumn));
    }

    /// Four digits, also `8140/3` and `M8140/3` when the behaviour agrees.
    private Optional<Refused> readUnusualMorphology(String cell, String behaviourCell) {
        String code = code(cell);
        String stated = code(behaviourCell);
        int start = code.startsWith("M") ? code.startsWith("M-") ? 2 : 1 : 0;
        int slash = code.indexOf('/');
        String digits = slash < 0 ? code.substring(start) : code.substring(start, slash);
        if (slash >= 0 && !code.substring(slash + 1).equals(stated)) {
            return Optional.of(new Refused("morphology", cell, "behaviour-differs"));
        }
        int value = number(digits, 4);
        if (value < 8000) {
            return Optional.of(new Refused("morphology", cell, "bad-morphology"));
        }
        if (IarcGroups.ofHistology(value) == IarcGroups.UNASSIGNED) {
            return Optional.of(new Refused("morphology", cell, "unknown-morphology"));
        }
        histology = value;
        return readBehaviour(stated, behaviourCell);
    }

    private Optional<Refused> readBehaviour(String code, String cell) {
        var known = Behaviour.of(code);
        if (known.isEmpty()) {
            boolean metastatic = code.equals("6") || code.equals("9");
            return Optional.of(new Refused("behaviour", cell, metastatic ? "metastatic" : "bad-behaviour"));
        }
        behaviour = number(code, 1);
        return Optional.empty();
    }

    Optional<Refused> readDate(MappedCsv row, int column) {
        int position = positionOfDay(row.bytes(), row.from(column), row.to(column));
        if (position >= 0 && dayNumbers[position] != 0) {
            earliest = dayNumbers[position];
            latest = earliest;
            return Optional.empty();
        }
        var fault = readUnusualDate(row.field(column));
        if (position >= 0 && fault.isEmpty()) {
            dayNumbers[position] = earliest;
        }
        return fault;
    }

    /// Position of `2024-03-05` in the table of day numbers, -1 for any other text.
    private static int positionOfDay(byte[] bytes, int from, int to) {
        if (to - from != 10 || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return -1;
        }
        int year = number(bytes, from, from + 4) - FIRST_YEAR;
        int month = number(bytes, from + 5, from + 7);
        int day = number(bytes, from + 8, from + 10);
        boolean inTable = year >= 0 && year < YEARS && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return inTable ? (year * 12 + month - 1) * 32 + day : -1;
    }

    /// An empty date is unknown.
    private Optional<Refused> readUnusualDate(String cell) {
        String text = folded(cell).replace('/', '-');
        var date = text.isEmpty() ? Optional.of(PartialDate.unknown()) : PartialDate.read(padded(text));
        if (date.isEmpty()) {
            return Optional.of(new Refused("diagnosis_date", cell, "bad-date"));
        }
        earliest = PersonTumours.firstDay(date.get());
        latest = PersonTumours.lastDay(date.get());
        return Optional.empty();
    }

    /// `2024-3-5`, as spreadsheet programs write it, is `2024-03-05`.
    private static String padded(String text) {
        int first = text.indexOf('-');
        if (first != 4 || text.length() == 10 || text.length() == 7 && text.lastIndexOf('-') == first) {
            return text;
        }
        var padded = new StringBuilder();
        for (String part : text.split("-", -1)) {
            padded.append(padded.isEmpty() ? "" : "-")
                    .append(part.length() == 1 ? "0" : "")
                    .append(part);
        }
        return padded.toString();
    }

    Optional<Refused> readSide(MappedCsv row, int column) {
        String cell = row.field(column);
        String code = code(cell);
        if (code.isEmpty()) {
            side = 0;
            return Optional.empty();
        }
        var known = Laterality.of(code);
        if (known.isEmpty()) {
            return Optional.of(new Refused("laterality", cell, "bad-laterality"));
        }
        side = known.get() == Laterality.RIGHT ? 1 : known.get() == Laterality.LEFT ? 2 : 0;
        return Optional.empty();
    }

    /// The identifier of the patient; false when there is none.
    boolean readPatient(MappedCsv row, int column) {
        patient = row.bytes();
        patientFrom = row.from(column);
        patientTo = row.to(column);
        for (int i = patientFrom; i < patientTo; i++) {
            if (patient[i] <= ' ' || patient[i] == '"') {
                patient = folded(row.field(column)).getBytes(StandardCharsets.UTF_8);
                patientFrom = 0;
                patientTo = patient.length;
                break;
            }
        }
        return patientTo > patientFrom;
    }

    byte[] patient() {
        return patient;
    }

    int patientFrom() {
        return patientFrom;
    }

    int patientTo() {
        return patientTo;
    }

    void readNoSide() {
        side = 0;
    }

    /// The order of tumour numbers: numbers by value, then other texts by their first characters, then no
    /// number.
    void readNumber(MappedCsv row, int column) {
        int from = row.from(column);
        int to = row.to(column);
        int plain = to > from && to - from <= 9 ? number(row.bytes(), from, to) : -1;
        if (plain >= 0) {
            number = plain;
            return;
        }
        String text = folded(row.field(column));
        if (text.isEmpty()) {
            number = Long.MAX_VALUE;
            return;
        }
        int value = text.length() <= 9 ? number(text, text.length()) : -1;
        if (value >= 0) {
            number = value;
            return;
        }
        long key = 1;
        for (int i = 0; i < 3; i++) {
            key = key << 16 | (i < text.length() ? text.charAt(i) : 0);
        }
        number = key << 13 | Math.min(text.length(), 1 << 12);
    }

    /// Digits of the length wanted as a number, or -1.
    private static int number(String text, int digits) {
        if (text.length() != digits) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int number(byte[] bytes, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static String code(String cell) {
        String folded = folded(cell);
        boolean plain = true;
        for (int i = 0; i < folded.length() && plain; i++) {
            char c = folded.charAt(i);
            plain = c != '.' && (c < 'a' || c > 'z') && c != ' ';
        }
        return plain ? folded : folded.replace(".", "").replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /// Full-width characters become half-width ones, blanks around the text go.
    static String folded(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) > '~') {
                return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
            }
        }
        return cell.strip();
    }

    int place() {
        return place;
    }

    int histology() {
        return histology;
    }

    int behaviour() {
        return behaviour;
    }

    int side() {
        return side;
    }

    int earliest() {
        return earliest;
    }

    int latest() {
        return latest;
    }

    long number() {
        return number;
    }
}
