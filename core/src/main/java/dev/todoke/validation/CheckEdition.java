package dev.todoke.validation;

import dev.todoke.codes.TableFault;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which checks are in force, with which weight and for which diagnoses (点検項目の版). An edition is a table,
/// so that a change of rules can be written down, tried on stored records and taken into force as data.
///
/// Validity counts by date of diagnosis; a record without one is judged by every check of the edition.
public final class CheckEdition {

    private static final String ID = "id";
    private static final String SEVERITY = "severity";
    private static final String FROM = "validFrom";
    private static final String TO = "validTo";
    private static final String NOTE = "note";

    private record InForce(Severity severity, LocalDate from, LocalDate to) {

        boolean covers(Optional<PartialDate> diagnosed) {
            return diagnosed
                    .filter(d -> d.latest().isBefore(from) || d.earliest().isAfter(to))
                    .isEmpty();
        }
    }

    /// A table that is no edition of checks, and why (点検項目の版として読めない).
    public static final class NotAnEdition extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient TableFault fault;

        NotAnEdition(long line, String column, String value, String allowed) {
            super("line %d, %s: \"%s\" (%s)".formatted(line, column, value, allowed));
            this.fault = new TableFault(line, column, value, allowed);
        }

        public TableFault fault() {
            return fault;
        }
    }

    private final String name;
    private final Map<String, InForce> checks;

    private CheckEdition(String name, Map<String, InForce> checks) {
        this.name = name;
        this.checks = Map.copyOf(checks);
    }

    /// The edition that comes with the program and is in force.
    public static CheckEdition shipped() {
        var checks = new HashMap<String, InForce>();
        for (TableRow row : Tables.shipped().only("notification-checks").rows()) {
            severity(row.value(SEVERITY))
                    .ifPresent(
                            severity -> checks.put(row.value(ID), new InForce(severity, LocalDate.MIN, LocalDate.MAX)));
        }
        return new CheckEdition(CheckList.EDITION, checks);
    }

    /// Reads an edition from the lines of a table: tab separated, with a header that names at least `id` and
    /// `severity`; `validFrom` and `validTo` are dates of diagnosis and may be absent or empty.
    ///
    /// The table that comes with the program, copied and changed, is such a table. A check it does not name is
    /// not in force. A check that the program does not know is refused: its rule would have to be written first.
    public static CheckEdition read(String name, List<String> lines) throws NotAnEdition {
        var header = lines.isEmpty() ? List.<String>of() : cells(lines.getFirst());
        for (String column : List.of(ID, SEVERITY)) {
            if (!header.contains(column)) {
                throw new NotAnEdition(1, column, String.join(" ", header), ID + ", " + SEVERITY);
            }
        }
        var known = shipped().checks;
        var checks = new TreeMap<String, InForce>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                readRow(i + 1, header, cells(lines.get(i)), known, checks);
            }
        }
        return new CheckEdition(name, checks);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (String cell : Arrays.asList(line.split("\t", -1))) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static void readRow(
            int line, List<String> header, List<String> cells, Map<String, InForce> known, Map<String, InForce> checks)
            throws NotAnEdition {
        String id = cell(header, cells, ID);
        String weight = cell(header, cells, SEVERITY);
        if (weight.equals(NOTE)) {
            return;
        }
        if (!known.containsKey(id)) {
            throw new NotAnEdition(line, ID, id, String.join(" ", new TreeMap<>(known).keySet()));
        }
        var severity = severity(weight);
        if (severity.isEmpty()) {
            throw new NotAnEdition(line, SEVERITY, weight, "error, warning, note");
        }
        var from = date(line, FROM, cell(header, cells, FROM), LocalDate.MIN);
        var to = date(line, TO, cell(header, cells, TO), LocalDate.MAX);
        if (checks.put(id, new InForce(severity.get(), from, to)) != null) {
            throw new NotAnEdition(line, ID, id, "1");
        }
    }

    private static String cell(List<String> header, List<String> cells, String column) {
        int place = header.indexOf(column);
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }

    private static LocalDate date(int line, String column, String value, LocalDate otherwise) throws NotAnEdition {
        try {
            return value.isEmpty() ? otherwise : LocalDate.parse(value);
        } catch (DateTimeParseException _) {
            throw new NotAnEdition(line, column, value, "yyyy-mm-dd");
        }
    }

    private static Optional<Severity> severity(String code) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.code().equals(code))
                .findFirst();
    }

    public String name() {
        return name;
    }

    /// Whether a check is in force for some diagnoses.
    public boolean has(String check) {
        return checks.containsKey(check);
    }

    /// What this edition says of findings of a record: those of its checks, with its weights.
    public List<Finding> judge(CheckedRecord record, List<Finding> findings) {
        var judged = new ArrayList<Finding>();
        for (Finding finding : findings) {
            weight(record, finding).map(finding::as).ifPresent(judged::add);
        }
        return judged;
    }

    /// The weight that this edition gives to a finding of a record; empty when its check is not in force there.
    public Optional<Severity> weight(CheckedRecord record, Finding finding) {
        return Optional.ofNullable(checks.get(finding.check()))
                .filter(check -> check.covers(record.diagnosed()))
                .map(InForce::severity);
    }
}
