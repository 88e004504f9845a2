package dev.todoke.facility;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import java.util.ArrayList;
import java.util.List;

/// The register of facilities as a file `facilities.csv` (施設一覧ファイル): header, then one facility per line.
///
/// Columns: `facility,name,class,prefecture,municipality,health_centre,medical_area,address,designated_from`.
public final class FacilityFile {

    public static final String HEADER =
            "facility,name,class,prefecture,municipality,health_centre,medical_area,address,designated_from";

    private static final int COLUMNS = 9;

    private FacilityFile() {}

    /// Reads the lines of the file, header included; a line that is no facility is named by its number.
    public static List<Facility> read(List<String> lines) {
        if (lines.isEmpty() || !strip(lines.getFirst()).equals(HEADER)) {
            throw new NotAFacilityFile(1, "header is not " + HEADER);
        }
        var facilities = new ArrayList<Facility>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                facilities.add(facility(i + 1, cells(lines.get(i))));
            }
        }
        return List.copyOf(facilities);
    }

    private static String strip(String header) {
        return header.startsWith("\ufeff") ? header.substring(1).strip() : header.strip();
    }

    private static Facility facility(int line, List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw new NotAFacilityFile(line, "%d columns instead of %d".formatted(cells.size(), COLUMNS));
        }
        try {
            return new Facility(
                    new FacilityCode(cells.get(0)),
                    cells.get(1),
                    FacilityClass.of(cells.get(2)).orElseThrow(() -> new NotAFacilityFile(line, "unknown class")),
                    new Prefecture(cells.get(3)),
                    new MunicipalityCode(cells.get(4)),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    cells.get(8).isEmpty()
                            ? PartialDate.unknown()
                            : PartialDate.read(cells.get(8))
                                    .orElseThrow(() -> new NotAFacilityFile(line, "no date in designated_from")));
        } catch (IllegalArgumentException e) {
            throw new NotAFacilityFile(line, String.valueOf(e.getMessage()));
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>(COLUMNS);
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
