package dev.todoke.cli.codes;

import dev.todoke.cli.Console;
import dev.todoke.cli.Counts;
import dev.todoke.cli.Words;
import dev.todoke.cli.csv.InputColumns;
import dev.todoke.cli.csv.InputRow;
import dev.todoke.cli.csv.NamedRows;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.List;

/// Writes every row with its answer (変換結果の書き出し) and tells what was refused.
///
/// A refused row stands in the output too, with empty cells and its reason; only the first ones are also told on
/// stderr, since all of them are in the output.
final class AnsweredRows implements NamedRows.Visitor {

    private static final int TOLD_AT_MOST = 20;
    private static final String ID = "id";

    private final RowConversion conversion;
    private final BufferedWriter out;
    private final Console console;
    private final Words words;
    private final String file;
    private final NamedRows input;
    private int[] carried = {};
    private boolean hasHeader;
    private long rows;
    private long refused;

    AnsweredRows(RowConversion conversion, BufferedWriter out, Console console, Words words, String file) {
        this.conversion = conversion;
        this.out = out;
        this.console = console;
        this.words = words;
        this.file = file;
        this.input = new NamedRows(console, file);
    }

    /// Reads the whole file and answers every row; a file without a header line is told.
    void answerAll() throws IOException {
        hasHeader = input.over(conversion.reads(), words.say("converting"), this);
        if (!hasHeader) {
            writeHeader();
            out.write('\n');
            console.tell(input.emptyFile(conversion.reads()));
        }
    }

    @Override
    public void header(InputColumns columns) throws IOException {
        var known = new java.util.ArrayList<>(conversion.reads());
        known.add(ID);
        carried = columns.others(known);
        writeHeader();
        for (int position : carried) {
            out.write(',');
            String name = columns.name(position);
            cell(conversion.writes().contains(name) ? "input_" + name : name);
        }
        out.write('\n');
    }

    private void writeHeader() throws IOException {
        out.write(ID);
        for (String name : conversion.writes()) {
            out.write(',');
            out.write(name);
        }
    }

    @Override
    public void row(InputRow row) throws IOException {
        rows++;
        cell(row.value(ID));
        switch (answer(row)) {
            case RowAnswer.Answered(List<String> cells) -> {
                for (String value : cells) {
                    out.write(',');
                    cell(value);
                }
            }
            case RowAnswer.Refused refusal -> writeRefusal(row, refusal);
        }
        for (int position : carried) {
            out.write(',');
            cell(row.at(position));
        }
        out.write('\n');
    }

    private RowAnswer answer(InputRow row) {
        return row.fault() == InputRow.Fault.NONE
                ? conversion.answer(row)
                : new RowAnswer.Refused("", row.value(ID), input.sentence(row));
    }

    private void writeRefusal(InputRow row, RowAnswer.Refused refusal) throws IOException {
        refused++;
        for (int i = 1; i < conversion.writes().size(); i++) {
            out.write(',');
        }
        out.write(',');
        cell(refusal.reason());
        if (refused <= TOLD_AT_MOST) {
            console.tell(words.say(
                    "refused",
                    file,
                    row.line(),
                    refusal.column().isEmpty() ? ID : refusal.column(),
                    NamedRows.shown(refusal.value()),
                    refusal.reason()));
        }
    }

    private void cell(String value) throws IOException {
        boolean plain = true;
        for (int i = 0; i < value.length() && plain; i++) {
            char c = value.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        if (plain) {
            out.write(value);
        } else {
            out.write('"');
            out.write(value.replace("\"", "\"\""));
            out.write('"');
        }
    }

    void tellResult() {
        if (refused > TOLD_AT_MOST) {
            console.tell(words.say("more-refused", refused - TOLD_AT_MOST));
        }
        console.tellCounts(new Counts(rows, rows - refused, refused));
    }

    boolean answeredAll() {
        return hasHeader && refused == 0;
    }
}
