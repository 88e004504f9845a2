package dev.todoke.cli.link;

import dev.todoke.cli.Console;
import dev.todoke.cli.ProgressBar;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.linkage.engine.LineMaker;
import dev.todoke.linkage.engine.PersonTable;
import dev.todoke.linkage.model.LinkModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads one or two person files into a table (本人情報の読み込み) and says what is wrong with them.
final class PersonRows {

    /// Findings of one kind that are told one by one; the rest is counted.
    private static final int TOLD = 20;
    private static final int PROGRESS_STEP = 10_000;
    private static final int SHOWN = 40;

    private final Console console;
    private final Words words;
    private final LinkModel model;
    private final LocalDate today;
    private final List<RecordIds> ids = new ArrayList<>();
    private final SortedMap<String, Long> findings = new TreeMap<>();
    private long read;
    private long refused;

    PersonRows(Console console, Words words, LinkModel model, LocalDate today) {
        this.console = console;
        this.words = words;
        this.model = model;
        this.today = today;
    }

    /// The file turned out not to be UTF-8.
    private static final class OtherCharset extends Exception {
        private static final long serialVersionUID = 1L;
    }

    PersonTable read(List<PersonFile> files, ProgressBar progress) throws IOException {
        while (true) {
            forget();
            try {
                return readOnce(files, progress);
            } catch (OtherCharset _) {
                // One of the files is Windows-31J: it says so itself, and all is read again.
            }
        }
    }

    private void forget() {
        ids.clear();
        findings.clear();
        read = 0;
        refused = 0;
    }

    private PersonTable readOnce(List<PersonFile> files, ProgressBar progress) throws IOException, OtherCharset {
        var columns = new ArrayList<String>();
        for (PersonFile file : files) {
            try (var _ = file.scan()) {
                var places = file.places(model);
                model.columns().stream()
                        .map(LinkModel.Column::name)
                        .filter(c -> places.containsKey(c) && !columns.contains(c) && !c.equals("id"))
                        .forEach(columns::add);
            } catch (RowCells.Undecodable undecodable) {
                throw otherCharset(file, undecodable);
            }
        }
        columns.sort(null);
        var maker = new LineMaker(model, columns, today);
        var builder = new PersonTable.Builder(maker);
        for (int i = 0; i < files.size(); i++) {
            if (i == 1) {
                builder.beginSecond();
            }
            ids.add(new RecordIds());
            try (var scanner = files.get(i).scan()) {
                read(files.get(i), scanner, maker, builder, progress);
            }
        }
        return builder.build();
    }

    private OtherCharset otherCharset(PersonFile file, RowCells.Undecodable undecodable) {
        if (!file.readAsWindows()) {
            throw new WrongCall(words.say("unreadable", file.name()));
        }
        var other = new OtherCharset();
        other.initCause(undecodable);
        return other;
    }

    private void read(
            PersonFile file, CsvScanner scanner, LineMaker maker, PersonTable.Builder builder, ProgressBar progress)
            throws IOException, OtherCharset {
        var places = file.places(model);
        int idPlace = file.idPlace(model);
        int[] fields = maker.columns().stream()
                .mapToInt(c -> places.getOrDefault(c, -1))
                .toArray();
        var cells = new RowCells(scanner, fields, file.charset());
        while (scanner.advance()) {
            read++;
            if (read % PROGRESS_STEP == 0) {
                progress.advance(PROGRESS_STEP);
            }
            if (isUsable(file, scanner, idPlace)) {
                try {
                    var newest = ids.getLast();
                    builder.add(cells, newest.hash(newest.size() - 1));
                    maker.odd().forEach(odd -> tellOdd(file, scanner, places, odd));
                } catch (RowCells.Undecodable undecodable) {
                    if (file.charset().equals(StandardCharsets.UTF_8)) {
                        throw otherCharset(file, undecodable);
                    }
                    ids.getLast().removeLast();
                    refuse("unreadable-row", file, scanner, "");
                }
            }
        }
    }

    private boolean isUsable(PersonFile file, CsvScanner scanner, int idPlace) {
        if (!scanner.isWellQuoted()) {
            return refuse("bad-quotes", file, scanner, "");
        }
        if (scanner.fieldCount() != file.columns()) {
            return refuse("columns", file, scanner, scanner.fieldCount() + " ≠ " + file.columns());
        }
        if (scanner.from(idPlace) == scanner.to(idPlace)) {
            return refuse("no-id-here", file, scanner, "");
        }
        if (!addId(file, scanner, idPlace)) {
            return refuse("id-twice", file, scanner, RowCells.fieldText(scanner, idPlace, file.charset()));
        }
        return true;
    }

    private boolean addId(PersonFile file, CsvScanner scanner, int idPlace) {
        if (file.charset().equals(StandardCharsets.UTF_8) && !scanner.isQuoted(idPlace)) {
            return ids.getLast().add(scanner.bytes(), scanner.from(idPlace), scanner.to(idPlace));
        }
        byte[] id = RowCells.fieldText(scanner, idPlace, file.charset()).getBytes(StandardCharsets.UTF_8);
        return ids.getLast().add(id, 0, id.length);
    }

    private boolean refuse(String fault, PersonFile file, CsvScanner scanner, String value) {
        refused++;
        if (counted(fault) <= TOLD) {
            console.tell(words.say("row", file.name(), scanner.line(), shown(value), words.say(fault)));
        }
        return false;
    }

    private long counted(String finding) {
        return findings.merge(finding, 1L, Long::sum);
    }

    private void tellOdd(PersonFile file, CsvScanner scanner, Map<String, Integer> places, LineMaker.Finding odd) {
        String key = "cell." + odd.finding() + "." + odd.column();
        if (counted(key) <= TOLD) {
            int place = places.getOrDefault(odd.column(), 0);
            console.tell(words.say(
                    "cell",
                    file.name(),
                    scanner.line(),
                    odd.column(),
                    shown(RowCells.fieldText(scanner, place, file.charset())),
                    words.say("cell." + odd.finding())));
        }
    }

    private static String shown(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", " ");
        return oneLine.codePointCount(0, oneLine.length()) <= SHOWN
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /// Kinds of finding of which more came than were told one by one.
    void tellRest() {
        findings.forEach((finding, count) -> {
            if (count > TOLD) {
                String kind = finding.startsWith("cell.") ? finding.substring(0, finding.lastIndexOf('.')) : finding;
                String column = finding.startsWith("cell.") ? finding.substring(finding.lastIndexOf('.') + 1) : "";
                console.tell(words.say("and-more", column, words.say(kind), count));
            }
        });
    }

    boolean hasFindings() {
        return !findings.isEmpty();
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
