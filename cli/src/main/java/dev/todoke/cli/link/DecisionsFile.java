package dev.todoke.cli.link;

import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.cli.csv.InputColumns;
import dev.todoke.cli.csv.InputRow;
import dev.todoke.cli.csv.NamedRows;
import dev.todoke.linkage.engine.Constraints;
import dev.todoke.linkage.engine.PersonTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What people have decided about pairs (目視照合の判断): `id_a,id_b,decision` with same or different. Of two
/// files, `id_a` stands in the first and `id_b` in the second.
final class DecisionsFile {

    private static final List<String> COLUMNS = List.of("id_a", "id_b", "decision");

    private final Console console;
    private final Words words;
    private final PersonRows rows;
    private final List<Row> read = new ArrayList<>();
    private boolean faulty;

    DecisionsFile(Console console, Words words, PersonRows rows) {
        this.console = console;
        this.words = words;
        this.rows = rows;
    }

    private record Row(long line, String a, String b, String decision) {}

    /// Says what is wrong with rows, and leaves them out.
    Constraints read(String file, PersonTable table) throws IOException {
        var named = new NamedRows(console, file);
        boolean hasHeader = named.over(COLUMNS, words.say("reading"), new NamedRows.Visitor() {
            private int[] places = {};

            @Override
            public void header(InputColumns columns) {
                places = COLUMNS.stream().mapToInt(columns::position).toArray();
            }

            @Override
            public void row(InputRow row) {
                if (row.fault() == InputRow.Fault.NONE) {
                    read.add(new Row(
                            row.line(),
                            row.at(places[0]).strip(),
                            row.at(places[1]).strip(),
                            row.at(places[2]).strip()));
                } else {
                    refuse(file, row.line(), "", "columns");
                }
            }
        });
        if (!hasHeader) {
            throw new WrongCall(words.say("empty", file));
        }
        return settled(file, table);
    }

    private Constraints settled(String file, PersonTable table) {
        var first = rowOf(0, read.stream().map(Row::a).toList());
        var second = rowOf(rows.files() - 1, read.stream().map(Row::b).toList());
        int[] lineOf = new int[table.size()];
        for (int line = 0; line < lineOf.length; line++) {
            lineOf[table.rowOf()[line]] = line;
        }
        var settled = new ArrayList<Constraints.Settled>();
        for (Row row : read) {
            int a = first.getOrDefault(row.a(), -1);
            int b = second.getOrDefault(row.b(), -1);
            if (a < 0 || b < 0) {
                refuse(file, row.line(), a < 0 ? row.a() : row.b(), "decision-unknown");
            } else if (a == b
                    || !row.decision().equals("same") && !row.decision().equals("different")) {
                refuse(file, row.line(), row.decision(), "decision-word");
            } else {
                settled.add(new Constraints.Settled(
                        lineOf[a], lineOf[b], row.decision().equals("same")));
            }
        }
        return new Constraints(settled);
    }

    private Map<String, Integer> rowOf(int file, List<String> wanted) {
        var found = new HashMap<String, Integer>();
        wanted.forEach(id -> found.put(id, -1));
        int before = file == 0 ? 0 : rows.ids(0).size();
        for (int number = 0; number < rows.ids(file).size() && !found.isEmpty(); number++) {
            int row = before + number;
            found.computeIfPresent(rows.ids(file).text(number), (_, _) -> row);
        }
        return found;
    }

    private void refuse(String file, long line, String value, String fault) {
        faulty = true;
        console.tell(words.say("decision-row", file, line, value, words.say(fault)));
    }

    boolean hasFindings() {
        return faulty;
    }
}
