package dev.todoke.cli.otherhand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Rows of person records with the person beside each (正解つきの人名簿).
final class PersonFile {

    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();

    PersonFile(String... columns) {
        this.columns = List.of(columns);
    }

    void add(String person, Map<String, String> row) {
        rows.add(new LinkedHashMap<>(row));
        persons.add(person);
    }

    int size() {
        return rows.size();
    }

    /// Writes `records.csv` and `truth.csv`, the rows in random order.
    void write(Path folder, Random random) throws IOException {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        Files.createDirectories(folder);
        var truth = new StringBuilder("id,person\n");
        for (int i : order) {
            truth.append("r").append(i).append(',').append(persons.get(i)).append('\n');
        }
        Files.writeString(folder.resolve("records.csv"), text(order));
        Files.writeString(folder.resolve("truth.csv"), truth);
    }

    /// The first record of every person in one file, the others in another.
    void writeTwo(Path folder, Random random) throws IOException {
        var first = new ArrayList<Integer>();
        var others = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            boolean isFirst = i == 0 || !persons.get(i).equals(persons.get(i - 1));
            (isFirst ? first : others).add(i);
        }
        write(folder, random);
        Collections.shuffle(first, random);
        Collections.shuffle(others, random);
        Files.writeString(folder.resolve("a.csv"), text(first));
        Files.writeString(folder.resolve("b.csv"), text(others));
        var truth = new StringBuilder("id,person,file\n");
        first.forEach(i -> truth.append("r%d,%s,a%n".formatted(i, persons.get(i))));
        others.forEach(i -> truth.append("r%d,%s,b%n".formatted(i, persons.get(i))));
        Files.writeString(folder.resolve("truth-of-two.csv"), truth);
    }

    private String text(List<Integer> order) {
        var text = new StringBuilder("id," + String.join(",", columns) + "\n");
        for (int i : order) {
            text.append("r").append(i);
            for (String column : columns) {
                String value = rows.get(i).getOrDefault(column, "");
                boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0;
                text.append(',').append(plain ? value : "\"" + value.replace("\"", "\"\"") + "\"");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
