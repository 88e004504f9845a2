package dev.todoke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.Tables;
import dev.todoke.notification.ImportColumn;
import dev.todoke.notification.ImportLayout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Describes every file of `synth` and `register` in `docs/files.md`, and compares the description with the files.
@DisplayName("ファイルの説明")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesDocumentTest {

    private record Described(String title, String program, String form, List<String> columns, List<String> rows) {}

    private final Map<String, Described> files = new LinkedHashMap<>();
    private Path written = Path.of("");

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        readDescriptions();
        written = folder;
        Called.with(
                "ja",
                "synth",
                "--out",
                folder.resolve("synth").toString(),
                "--prefecture",
                "40,41",
                "--population",
                "8000",
                "--years",
                "2019-2020");
        Called.with(
                "ja",
                "register",
                folder.resolve("synth").toString(),
                "--close",
                "2019-2020",
                "--out",
                folder.resolve("register").toString());
    }

    private void readDescriptions() throws IOException {
        InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/files.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
                var file = files.computeIfAbsent(
                        cells[0],
                        _ -> new Described(cells[1], cells[2], cells[3], new ArrayList<>(), new ArrayList<>()));
                file.columns().add(cells[4]);
                file.rows().add("| `%s` | %s | %s |%n".formatted(cells[4], cells[5], cells[6]));
            });
        }
    }

    @Test
    @DisplayName("どのファイルの見出しも、説明の列と同じ順に一致する")
    void headersAreAsDescribed() throws IOException {
        for (var described : files.entrySet()) {
            for (Path file : matching(described.getKey())) {
                assertThat(header(file))
                        .as(file.toString())
                        .isEqualTo(described.getValue().columns());
            }
        }
    }

    @Test
    @DisplayName("説明のないCSVは書き出されない")
    void nothingIsLeftOut() throws IOException {
        try (var paths = Files.walk(written)) {
            var known = new ArrayList<Path>();
            for (String pattern : files.keySet()) {
                known.addAll(matching(pattern));
            }
            assertThat(paths.filter(p -> p.toString().endsWith(".csv") && !known.contains(p))
                            .map(p -> written.relativize(p).toString())
                            .filter(p -> !p.startsWith("synth/notifications/")
                                    && !p.startsWith("synth/followback/")
                                    && !p.startsWith("register/closing-")))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("年次確定の見出しは76項目の正式名")
    void closingHasSeventySixItems() throws IOException {
        assertThat(header(written.resolve("register/closing-2019.csv"))).isEqualTo(officialNames());
    }

    @Test
    @DisplayName("説明は文書として書き出される")
    void writesThePage() throws IOException {
        var page = Path.of("..", "docs", "files.md");
        Files.createDirectories(page.resolveSibling("."));
        Files.writeString(page, page());
        assertThat(page).content().contains("## `deaths.csv`", "| `certifier` |", "## `closing-YEAR.csv`");
    }

    private List<Path> matching(String pattern) throws IOException {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (var paths = Files.walk(written)) {
            return paths.filter(Files::isRegularFile)
                    .filter(p -> matcher.matches(written.relativize(p)
                            .subpath(1, written.relativize(p).getNameCount())))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> header(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return List.of(lines.findFirst().orElse("").replace("\"", "").split(",", -1));
        }
    }

    private static List<String> officialNames() {
        return Tables.shipped().only("layout-76").rows().stream()
                .map(row -> row.value("nameJa"))
                .toList();
    }

    private String page() {
        var page = new StringBuilder("""
                # Files of `synth` and `register`

                This page is written by a test; do not edit it. Every file is CSV (RFC 4180, comma). The folder that
                `todoke synth` writes is the folder that `todoke register` reads; real files of the same shape work too.

                ## `notifications/<facility>.csv` and `followback/<facility>.csv`

                Notifications of one facility (届出), and its answers to follow-backs (遡り調査への回答). Windows-31J with CRLF
                and without header, or UTF-8 with or without byte order mark and header; `register` and `check` detect which.
                Dates are `yyyymmdd` with 99 for unknown parts.

                """);
        page.append("Layout edition ").append(ImportLayout.newest().edition()).append(":\n\n");
        page.append("| column | item id | item | |\n|---|---|---|---|\n");
        for (ImportColumn column : ImportLayout.newest().columns()) {
            page.append("| %d | %s | %s | %s |%n"
                    .formatted(
                            column.position(),
                            column.item().itemId(),
                            column.item().ja(),
                            column.provisional() ? "provisional" : ""));
        }
        files.forEach((name, file) -> {
            page.append(
                    "%n## `%s`%n%n%s. %s. Program: %s.%n%n".formatted(name, file.title(), file.form(), file.program()));
            page.append("| column | meaning | values |\n|---|---|---|\n");
            file.rows().forEach(page::append);
        });
        page.append("""

                ## `closing-YEAR.csv`

                A closed year (年次確定集約情報). UTF-8, LF; the header holds the official names of the 76 items:

                """);
        var names = officialNames();
        for (int i = 0; i < names.size(); i++) {
            page.append("%d. %s%n".formatted(i + 1, names.get(i)));
        }
        return page.toString().replace("\r\n", "\n");
    }
}
