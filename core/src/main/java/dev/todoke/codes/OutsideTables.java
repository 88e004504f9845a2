package dev.todoke.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A folder that completes the shipped tables (外部の表による補完): `TABLE/EDITION.tsv`, any of the shipped columns.
///
/// A row with a known key fills the empty cells of the shipped row and changes no other; a row with a new key is added.
/// Lists of rules (their key is `order`) take no new rows, since their order decides.
final class OutsideTables {

    static final OutsideTables NONE = new OutsideTables(Optional.empty());

    private static final String RULES = "order";

    private final Optional<Path> folder;

    /// A shipped edition as its file begins.
    record Shipped(Edition edition, List<String> keyColumns, List<String> columns) {

        String file() {
            return edition.table() + "/" + edition.name() + ".tsv";
        }
    }

    private OutsideTables(Optional<Path> folder) {
        this.folder = folder;
    }

    OutsideTables(Path folder) {
        this(Optional.of(folder));
    }

    /// An empty name is no folder.
    static OutsideTables named(String folder) {
        return folder.isEmpty() ? NONE : new OutsideTables(Path.of(folder));
    }

    List<String[]> complete(String file, List<String[]> shipped, List<String> keyColumns) {
        var beside = folder.map(f -> f.resolve(file)).filter(Files::isRegularFile);
        if (beside.isEmpty()) {
            return shipped;
        }
        var columns = List.of(shipped.getFirst());
        var rows = new LinkedHashMap<String, String[]>();
        for (String[] row : shipped.subList(1, shipped.size())) {
            rows.put(key(columns, keyColumns, row), row);
        }
        var lines = read(beside.get());
        var given = List.of(lines.getFirst());
        for (String[] line : lines.subList(1, lines.size())) {
            merge(rows, columns, keyColumns, inOrderOf(columns, given, line));
        }
        var all = new ArrayList<String[]>(rows.size() + 1);
        all.add(shipped.getFirst());
        all.addAll(rows.values());
        return all;
    }

    private static void merge(
            Map<String, String[]> rows, List<String> columns, List<String> keyColumns, String[] outside) {
        String key = key(columns, keyColumns, outside);
        String[] known = rows.get(key);
        if (known == null) {
            rows.put(key, outside);
            return;
        }
        String[] filled = known.clone();
        for (int i = 0; i < filled.length; i++) {
            filled[i] = filled[i].isEmpty() ? outside[i] : filled[i];
        }
        rows.put(key, filled);
    }

    private static String[] inOrderOf(List<String> columns, List<String> given, String[] line) {
        var row = new String[columns.size()];
        Arrays.fill(row, "");
        for (int i = 0; i < given.size(); i++) {
            row[columns.indexOf(given.get(i))] = line[i];
        }
        return row;
    }

    private static String key(List<String> columns, List<String> keyColumns, String[] row) {
        return String.join(
                "\t",
                keyColumns.stream().map(name -> row[columns.indexOf(name)]).toList());
    }

    private static List<String[]> read(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<OutsideTableFault> faults(List<Shipped> shipped) {
        var found = new ArrayList<OutsideTableFault>();
        Path root = folder.orElseThrow();
        try (var files = Files.walk(root, 2)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                shipped.stream()
                        .filter(s -> s.file().equals(name))
                        .findFirst()
                        .ifPresentOrElse(
                                s -> addFaults(found, name, file, s),
                                () -> found.add(
                                        new OutsideTableFault(name, 0, OutsideTableFault.Kind.NO_SUCH_TABLE, name)));
            }
        } catch (IOException e) {
            found.add(new OutsideTableFault(root.toString(), 0, OutsideTableFault.Kind.UNREADABLE, ""));
        }
        return found;
    }

    private static void addFaults(List<OutsideTableFault> found, String name, Path file, Shipped shipped) {
        if (shipped.keyColumns().equals(List.of(RULES))) {
            found.add(new OutsideTableFault(name, 0, OutsideTableFault.Kind.LIST_OF_RULES, name));
            return;
        }
        List<String[]> lines;
        try {
            lines = read(file);
        } catch (UncheckedIOException e) {
            var kind = e.getCause() instanceof CharacterCodingException
                    ? OutsideTableFault.Kind.NOT_UTF8
                    : OutsideTableFault.Kind.UNREADABLE;
            found.add(new OutsideTableFault(name, 0, kind, ""));
            return;
        }
        var given = lines.isEmpty() ? List.<String>of() : List.of(lines.getFirst());
        for (String column : given) {
            if (!shipped.columns().contains(column)) {
                found.add(new OutsideTableFault(name, 1, OutsideTableFault.Kind.UNKNOWN_COLUMN, column));
            }
        }
        for (String column : shipped.keyColumns()) {
            if (!given.contains(column)) {
                found.add(new OutsideTableFault(name, 1, OutsideTableFault.Kind.NO_KEY_COLUMN, column));
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).length != given.size()) {
                found.add(new OutsideTableFault(
                        name, i + 1, OutsideTableFault.Kind.WIDTH, Integer.toString(lines.get(i).length)));
            }
        }
    }
}
