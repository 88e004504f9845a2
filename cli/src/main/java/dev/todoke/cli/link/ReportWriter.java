package dev.todoke.cli.link;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.linkage.engine.LinkOutcome;
import dev.todoke.linkage.model.LinkModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes the report of a linkage (照合の報告の書き出し): reads the files once more for the few rows that it shows.
final class ReportWriter {

    private final Console console;
    private final Words words;
    private final PersonRows rows;
    private final List<PersonFile> files;
    private final LinkOutcome outcome;
    private final boolean estimated;
    private final List<String> columns;

    ReportWriter(
            Console console,
            Words words,
            PersonRows rows,
            List<PersonFile> files,
            LinkOutcome outcome,
            boolean estimated) {
        this.console = console;
        this.words = words;
        this.rows = rows;
        this.files = files;
        this.outcome = outcome;
        this.estimated = estimated;
        this.columns = outcome.model().columns().stream()
                .map(LinkModel.Column::name)
                .filter(name -> !name.equals("id"))
                .toList();
    }

    /// @param asked pairs of ids as the call names them
    void write(String where, List<String> asked) throws IOException {
        var sample = new ReportSample(outcome);
        var wanted = new HashSet<Integer>();
        sample.groups().values().stream().flatMap(Collection::stream).forEach(pair -> {
            wanted.add(outcome.rowA(pair));
            wanted.add(outcome.rowB(pair));
        });
        var pairs = asked(asked);
        pairs.forEach(pair -> {
            wanted.add(pair.rowA());
            wanted.add(pair.rowB());
        });
        var values = values(wanted);
        var page = new ReportPage(words, outcome, estimated, row -> shown(row, values));
        try (var output = AtomicOutput.open(where, console)) {
            output.writer().write(page.html(columns, sample, pairs));
            output.complete();
        }
    }

    private ReportPage.ReportedRow shown(int row, Map<Integer, List<String>> values) {
        var cells = values.getOrDefault(row, Collections.nCopies(columns.size(), ""));
        return new ReportPage.ReportedRow(id(row), cells);
    }

    private String id(int row) {
        return rows.idsOf(row).text(rows.numberIn(row));
    }

    /// `ID,ID`; of two files the first id stands in the first one.
    private List<ReportPage.Asked> asked(List<String> calls) {
        var pairs = new ArrayList<ReportPage.Asked>();
        for (String call : calls) {
            String[] ids = call.split(",", -1);
            if (ids.length != 2) {
                throw new WrongCall(words.say("explain-needs", call));
            }
            pairs.add(new ReportPage.Asked(row(ids[0].strip(), 0), row(ids[1].strip(), files.size() - 1)));
        }
        return pairs;
    }

    private int row(String id, int file) {
        int before = file == 0 ? 0 : rows.ids(0).size();
        for (int number = 0; number < rows.ids(file).size(); number++) {
            if (rows.ids(file).text(number).equals(id)) {
                return before + number;
            }
        }
        throw new WrongCall(words.say("explain-unknown", id));
    }

    private Map<Integer, List<String>> values(Set<Integer> wanted) throws IOException {
        var values = new HashMap<Integer, List<String>>();
        for (int file = 0; file < files.size(); file++) {
            var rowOf = new HashMap<String, Integer>();
            for (int row : wanted) {
                if (rows.isFirst(row) == (file == 0)) {
                    rowOf.put(id(row), row);
                }
            }
            read(files.get(file), rowOf, values);
        }
        return values;
    }

    private void read(PersonFile file, Map<String, Integer> rowOf, Map<Integer, List<String>> values)
            throws IOException {
        try (var scanner = file.scan()) {
            var places = file.places(outcome.model());
            int idPlace = file.idPlace(outcome.model());
            while (scanner.advance()) {
                boolean usable = scanner.isWellQuoted() && scanner.fieldCount() == file.columns();
                Integer row = usable ? rowOf.get(RowCells.fieldText(scanner, idPlace, file.charset())) : null;
                if (row != null) {
                    values.putIfAbsent(
                            row,
                            columns.stream()
                                    .map(places::get)
                                    .map(place ->
                                            place == null ? "" : RowCells.fieldText(scanner, place, file.charset()))
                                    .toList());
                }
            }
        }
    }
}
