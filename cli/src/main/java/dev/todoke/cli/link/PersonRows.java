package dev.todoke.cli.link;

import dev.todoke.cli.Console;
import dev.todoke.cli.ProgressBar;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.linkage.engine.LineMaker;
import dev.todoke.linkage.engine.PersonTable;
import dev.todoke.linkage.model.LinkModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads one or two person files into a table (本人情報の読み込み), a part on each processor, and says what is
/// wrong with them.
///
/// The parts make no difference to the result. Where a row lies across two parts, or an identifier may
/// occur twice, the files are read again as a whole.
final class PersonRows {

    private final Console console;
    private final Words words;
    private final LinkModel model;
    private final LocalDate today;
    private final int processors;
    private final List<RecordIds> ids = new ArrayList<>();
    private RowFindings findings = new RowFindings();
    private long read;
    private long refused;

    PersonRows(Console console, Words words, LinkModel model, LocalDate today, int processors) {
        this.console = console;
        this.words = words;
        this.model = model;
        this.today = today;
        this.processors = processors;
    }

    /// The files have to be read again, otherwise.
    private static final class Again extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean asWhole;

        Again(boolean asWhole) {
            this.asWhole = asWhole;
        }
    }

    PersonTable read(List<PersonFile> files, ProgressBar progress) throws IOException {
        int parts = processors;
        while (true) {
            try {
                return readOnce(files, parts, progress);
            } catch (Again again) {
                parts = again.asWhole ? 1 : parts;
            }
        }
    }

    private PersonTable readOnce(List<PersonFile> files, int parts, ProgressBar progress) throws IOException, Again {
        ids.clear();
        findings = new RowFindings();
        read = 0;
        refused = 0;
        var columns = columns(files);
        var all = new ArrayList<List<RowsReader>>();
        for (PersonFile file : files) {
            long[] begins = begins(file, parts);
            var readers = new ArrayList<RowsReader>();
            for (int part = 0; part + 1 < begins.length; part++) {
                readers.add(new RowsReader(
                        file,
                        model,
                        begins[part],
                        begins[part + 1],
                        begins.length == 2,
                        new LineMaker(model, columns, today),
                        !all.isEmpty()));
            }
            readSideBySide(readers, progress);
            take(file, readers);
            all.add(readers);
        }
        var builders =
                all.stream().flatMap(List::stream).map(RowsReader::builder).toList();
        return PersonTable.Builder.build(builders);
    }

    /// Columns of the model that some file has.
    private List<String> columns(List<PersonFile> files) throws IOException, Again {
        var columns = new ArrayList<String>();
        for (PersonFile file : files) {
            try (var _ = file.scan()) {
                var places = file.places(model);
                model.columns().stream()
                        .map(LinkModel.Column::name)
                        .filter(c -> places.containsKey(c) && !columns.contains(c) && !c.equals("id"))
                        .forEach(columns::add);
            } catch (RowCells.Undecodable undecodable) {
                throw again(file, undecodable);
            }
        }
        columns.sort(null);
        return columns;
    }

    private static long[] begins(PersonFile file, int parts) throws IOException {
        try (var header = file.scan()) {
            return file.parts(header.position(), parts);
        }
    }

    private static void readSideBySide(List<RowsReader> readers, ProgressBar progress) throws IOException {
        try {
            readers.stream().parallel().forEach(reader -> {
                try {
                    reader.read(units -> {
                        synchronized (progress) {
                            progress.advance(units);
                        }
                    });
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private void take(PersonFile file, List<RowsReader> readers) throws IOException, Again {
        for (RowsReader reader : readers) {
            var undecodable = reader.undecodable();
            if (undecodable != null) {
                throw again(file, undecodable);
            }
            if (!reader.endedWhereItShould()) {
                throw new Again(true);
            }
        }
        var ofFile = readers.getFirst().ids();
        readers.subList(1, readers.size()).forEach(reader -> ofFile.appendAll(reader.ids()));
        if (readers.size() > 1 && !ofFile.allDiffer()) {
            throw new Again(true);
        }
        ids.add(ofFile);
        try (var header = file.scan()) {
            long lines = header.lines();
            for (RowsReader reader : readers) {
                findings.addAll(reader.findings(), lines);
                lines += reader.lines();
                read += reader.read();
                refused += reader.refused();
            }
        }
    }

    /// The file turned out not to be UTF-8: all is read again.
    private Again again(PersonFile file, RowCells.Undecodable undecodable) {
        if (!file.readAsWindows()) {
            throw new WrongCall(words.say("unreadable", file.name()));
        }
        var again = new Again(false);
        again.initCause(undecodable);
        return again;
    }

    /// Says what is wrong: the first findings of each kind one by one, then how many more there are.
    void tellFindings() {
        for (RowFindings.Told told : findings.told()) {
            String fault = told.kind().fault();
            console.tell(
                    told.kind().column().isEmpty()
                            ? words.say("row", told.file(), told.line(), told.value(), words.say(fault))
                            : words.say(
                                    "cell",
                                    told.file(),
                                    told.line(),
                                    told.kind().column(),
                                    told.value(),
                                    words.say(fault)));
        }
        findings.counts().forEach((kind, count) -> {
            if (count > RowFindings.TOLD) {
                console.tell(words.say("and-more", kind.column(), words.say(kind.fault()), count));
            }
        });
    }

    boolean hasFindings() {
        return !findings.counts().isEmpty();
    }

    long read() {
        return read;
    }

    long refused() {
        return refused;
    }

    /// Identifiers of the file that is the first or the second.
    RecordIds ids(int file) {
        return ids.get(file);
    }

    int files() {
        return ids.size();
    }

    boolean isFirst(int row) {
        return row < ids.getFirst().size();
    }

    /// The identifiers of a row of the table, rows of the second file counting on.
    RecordIds idsOf(int row) {
        return ids.get(isFirst(row) ? 0 : 1);
    }

    int numberIn(int row) {
        return isFirst(row) ? row : row - ids.getFirst().size();
    }
}
