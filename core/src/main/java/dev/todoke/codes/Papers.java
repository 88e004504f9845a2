package dev.todoke.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The papers of a table (コード表の出典): `SOURCE.md`, which has fixed headings.
///
/// @param title Japanese name of the table, the first line below the heading
public record Papers(String title, List<Section> sections) {

    public Papers {
        sections = List.copyOf(sections);
    }

    /// A heading with its lines.
    public record Section(String heading, List<String> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// Papers of a shipped table; a table without papers has its name as title and no sections.
    public static Papers of(String table) {
        try (var in = Tables.class.getResourceAsStream("/tables/" + table + "/SOURCE.md")) {
            return in == null
                    ? new Papers(table, List.of())
                    : read(
                            table,
                            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Papers read(String table, List<String> lines) {
        var sections = new ArrayList<Section>();
        var title = table;
        var heading = "";
        var body = new ArrayList<String>();
        for (String line : lines) {
            if (line.startsWith("## ")) {
                keep(heading, body, sections);
                heading = line.substring(3);
            } else if (heading.isEmpty() && !line.startsWith("#") && !line.isBlank() && title.equals(table)) {
                title = line;
            } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("|---")) {
                body.add(
                        line.startsWith("|")
                                ? line.replaceAll("^\\| ?| ?\\|$", "").replace(" | ", " · ")
                                : line);
            }
        }
        keep(heading, body, sections);
        return new Papers(title, sections);
    }

    private static void keep(String heading, List<String> body, List<Section> sections) {
        if (!heading.isEmpty()) {
            sections.add(new Section(heading, body));
        }
        body.clear();
    }
}
