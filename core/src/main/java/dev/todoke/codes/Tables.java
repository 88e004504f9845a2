package dev.todoke.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The tables that come with the program (コード表一式), each with editions, validity and papers.
///
/// `index.tsv` of a resource folder names them; a table is read when first asked for. A folder outside the program,
/// named
/// by the property [#OUTSIDE] before the first table is read, may complete them (see [OutsideTables]): texts
/// that may not be shipped, or codes of a later edition.
public final class Tables {

    /// Property with the folder that completes the shipped tables.
    public static final String OUTSIDE = "todoke.tables";

    private static final Tables SHIPPED =
            new Tables(Tables.class, "/tables/", OutsideTables.named(System.getProperty(OUTSIDE, "")));

    private final Class<?> owner;
    private final String folder;
    private final OutsideTables outside;
    private final List<Indexed> index;
    private final Map<String, CodeTable> read = new ConcurrentHashMap<>();

    private record Indexed(Edition edition, List<String> keyColumns) {}

    private Tables(Class<?> owner, String folder, OutsideTables outside) {
        this.owner = owner;
        this.folder = folder;
        this.outside = outside;
        this.index = readIndex();
    }

    /// The tables of `core`.
    public static Tables shipped() {
        return SHIPPED;
    }

    /// Tables of another module, for example of the synthetic prefecture.
    public static Tables in(Class<?> owner, String folder) {
        return new Tables(owner, folder, OutsideTables.NONE);
    }

    /// What is wrong with the files of a folder that is to complete the shipped tables; empty when nothing is.
    public static List<OutsideTableFault> faultsOf(Path folder) {
        var shipped = new Tables(Tables.class, "/tables/", OutsideTables.NONE);
        return new OutsideTables(folder)
                .faults(shipped.index.stream()
                        .map(i -> new OutsideTables.Shipped(
                                i.edition(),
                                i.keyColumns(),
                                List.of(shipped.lines(fileOf(i.edition())).getFirst())))
                        .toList());
    }

    /// Every edition of every table, in the order of the index.
    public List<Edition> editions() {
        return index.stream().map(Indexed::edition).toList();
    }

    /// One edition of a table by name.
    public CodeTable table(String name, String editionName) {
        return read.computeIfAbsent(name + "/" + editionName, _ -> load(indexed(name, editionName)));
    }

    /// The only edition of a table that has one.
    public CodeTable only(String name) {
        var found = index.stream().filter(i -> i.edition().table().equals(name)).toList();
        if (found.size() != 1) {
            throw new UnknownTable("table %s has %d editions, name one".formatted(name, found.size()));
        }
        return table(name, found.getFirst().edition().name());
    }

    /// The edition in force on a date of diagnosis; the newest one when several are.
    public CodeTable at(String name, LocalDate diagnosed) {
        return index.reversed().stream()
                .map(Indexed::edition)
                .filter(e -> e.table().equals(name) && e.covers(diagnosed))
                .findFirst()
                .map(e -> table(name, e.name()))
                .orElseThrow(() -> new UnknownTable("no edition of %s is in force on %s".formatted(name, diagnosed)));
    }

    private Indexed indexed(String name, String editionName) {
        return index.stream()
                .filter(i ->
                        i.edition().table().equals(name) && i.edition().name().equals(editionName))
                .findFirst()
                .orElseThrow(() -> new UnknownTable("no table %s in edition %s".formatted(name, editionName)));
    }

    private List<Indexed> readIndex() {
        var found = new ArrayList<Indexed>();
        for (String[] line : lines("index.tsv").stream().skip(1).toList()) {
            var from = line[2].isEmpty() ? LocalDate.MIN : LocalDate.parse(line[2]);
            var to = line[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(line[3]);
            found.add(new Indexed(new Edition(line[0], line[1], from, to), List.of(line[4].split(",", -1))));
        }
        return List.copyOf(found);
    }

    private CodeTable load(Indexed indexed) {
        var edition = indexed.edition();
        var lines = outside.complete(fileOf(edition), lines(fileOf(edition)), indexed.keyColumns());
        var columns = List.of(lines.getFirst());
        var rows = lines.subList(1, lines.size());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).length != columns.size()) {
                throw new UnknownTable("%s %s, line %d: %d columns instead of %d"
                        .formatted(edition.table(), edition.name(), i + 2, rows.get(i).length, columns.size()));
            }
        }
        return new CodeTable(edition, columns, indexed.keyColumns(), rows);
    }

    private static String fileOf(Edition edition) {
        return edition.table() + "/" + edition.name() + ".tsv";
    }

    private List<String[]> lines(String file) {
        try (var in = open(file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String file) {
        InputStream in = owner.getResourceAsStream(folder + file);
        if (in == null) {
            throw new UnknownTable("no file " + folder + file);
        }
        return in;
    }
}
