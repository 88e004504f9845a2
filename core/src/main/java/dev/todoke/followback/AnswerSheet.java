package dev.todoke.followback;

import dev.todoke.kernel.Sentence;
import java.util.ArrayList;
import java.util.List;

/// The list a hospital takes away, fills in and sends back (回答用の一覧): columns by their names, in any order.
public final class AnswerSheet {

    public static final String NUMBER = "番号";
    public static final String KIND = "回答";
    public static final String HOSPITAL = "他の病院";
    public static final String NOTE = "理由・備考";

    private AnswerSheet() {}

    /// A line with an answer in it.
    ///
    /// @param line its place in the file, from 1
    public record Line(int line, long number, GivenAnswer given) {}

    /// What was found in a file: lines with an answer, and what is wrong. Lines without an answer are passed over.
    public record Lines(List<Line> lines, List<Sentence> faults) {
        public Lines {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
        }
    }

    public static Lines read(List<List<String>> rows) {
        int heading = heading(rows);
        if (heading < 0) {
            return new Lines(List.of(), List.of(Sentence.of("followback", "sheet-heading", NUMBER, KIND)));
        }
        var names = rows.get(heading).stream().map(String::strip).toList();
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<Sentence>();
        for (int i = heading + 1; i < rows.size(); i++) {
            var row = rows.get(i);
            var given = new GivenAnswer(cell(row, names, KIND), cell(row, names, HOSPITAL), cell(row, names, NOTE));
            if (given.isBlank()) {
                continue;
            }
            var number = cell(row, names, NUMBER);
            if (number.matches("[0-9]{1,18}")) {
                lines.add(new Line(i + 1, Long.parseLong(number), given));
            } else {
                faults.add(Sentence.of("followback", "sheet-number", Integer.toString(i + 1), number));
            }
        }
        return new Lines(lines, faults);
    }

    private static int heading(List<List<String>> rows) {
        for (int i = 0; i < Math.min(rows.size(), 10); i++) {
            var names = rows.get(i).stream().map(String::strip).toList();
            if (names.contains(NUMBER) && names.contains(KIND)) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, List<String> names, String name) {
        int at = names.indexOf(name);
        return at < 0 || at >= row.size() ? "" : row.get(at).strip();
    }
}
