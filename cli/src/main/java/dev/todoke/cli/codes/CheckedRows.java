package dev.todoke.cli.codes;

import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.csv.InputColumns;
import dev.todoke.cli.csv.InputRow;
import dev.todoke.cli.csv.NamedRows;
import dev.todoke.validation.CodedRow;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// The rows of a file for `codes check` (コード点検の入力): cells that mean nothing are named.
///
/// A row whose sex, age or basis means nothing is refused, and yet checked as far as its other cells allow. Sites and
/// morphologies are not judged here: the rules do that.
final class CheckedRows implements NamedRows.Visitor {

    private static final List<String> COLUMNS =
            List.of("id", "sex", "age", "topography", "morphology", "behaviour", "grade", "basis");

    /// Refusals told one by one; the others are only counted.
    private static final int TOLD = 100;

    private static final int OLDEST_AGE = 150;
    private static final int UNKNOWN_AGE = 999;

    private static final Set<String> SEXES = Set.of("1", "2", "M", "F", "0", "3", "9", "");
    private static final Set<String> BASES = Set.of("0", "1", "2", "3", "4", "5", "6", "9", "");

    private final Console console;
    private final Words words;
    private final String name;
    private final NamedRows input;
    private final int[] positions = new int[COLUMNS.size()];
    private Taking rows = (_, _) -> {};
    private long read;
    private long refused;

    /// Takes the codes of a row that can be checked.
    @FunctionalInterface
    interface Taking {
        void take(String id, CodedRow row);
    }

    CheckedRows(Console console, Words words, String name) {
        this.console = console;
        this.words = words;
        this.name = name;
        this.input = new NamedRows(console, name);
    }

    /// Reads the whole file; false when it has no header line.
    boolean forEach(Taking taking) throws IOException {
        rows = taking;
        return input.over(COLUMNS, words.say("checking"), this);
    }

    String emptyFile() {
        return input.emptyFile(COLUMNS);
    }

    @Override
    public void header(InputColumns columns) {
        for (int i = 0; i < positions.length; i++) {
            positions[i] = columns.position(COLUMNS.get(i));
        }
    }

    @Override
    public void row(InputRow row) {
        read++;
        if (row.fault() != InputRow.Fault.NONE) {
            refuse(words.say("refused-row", name, row.line(), input.sentence(row)));
            refused++;
            return;
        }
        String sex = CodeCells.tidy(row.at(positions[1]));
        String age = CodeCells.tidy(row.at(positions[2]));
        String basis = CodeCells.tidy(row.at(positions[7]));
        boolean known = SEXES.contains(sex) || refuse(row, 1, "1, 2");
        known &= isAge(age) || refuse(row, 2, "0-150, 999");
        known &= BASES.contains(basis) || refuse(row, 7, "0-6, 9");
        refused += known ? 0 : 1;
        rows.take(
                row.at(positions[0]),
                CodedRow.of(
                        sex,
                        age,
                        CodeCells.tidy(row.at(positions[3])),
                        CodeCells.tidy(row.at(positions[4])),
                        CodeCells.tidy(row.at(positions[5])),
                        CodeCells.tidy(row.at(positions[6])),
                        basis));
    }

    /// Full years; empty or 999 when unknown.
    private static boolean isAge(String value) {
        if (value.length() > 3) {
            return false;
        }
        int years = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
            years = years * 10 + value.charAt(i) - '0';
        }
        return years <= OLDEST_AGE || years == UNKNOWN_AGE;
    }

    private boolean refuse(InputRow row, int column, String allowed) {
        return refuse(words.say(
                "refused", name, row.line(), COLUMNS.get(column), NamedRows.shown(row.at(positions[column])), allowed));
    }

    private boolean refuse(String sentence) {
        if (refused < TOLD) {
            console.tell(sentence);
        } else if (refused == TOLD) {
            console.tell(words.say("more-refused", name));
        }
        return false;
    }

    /// Rows read, header not counted.
    long read() {
        return read;
    }

    long refused() {
        return refused;
    }
}
