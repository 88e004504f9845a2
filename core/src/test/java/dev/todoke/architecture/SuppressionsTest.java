package dev.todoke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("警告を止めている箇所")
class SuppressionsTest {

    /// Put together so that this file does not list itself.
    private static final String MARK = "@Suppress" + "Warnings(";

    /// Other annotations may stand between the reason and the suppression.
    private static final int LINES_BEFORE = 3;

    @Test
    @DisplayName("どの箇所にも理由の文があり、一覧が書き出される")
    void everySuppressionSaysWhy() throws IOException {
        var listed = new ArrayList<String>();
        var silent = new ArrayList<String>();
        for (var module : List.of("core", "synth", "cli", "server")) {
            collect(Path.of("..", module, "src"), listed, silent);
        }
        Files.write(Path.of("target", "suppressions.txt"), listed);
        assertThat(silent)
                .as("suppressions without a reason on the same line or the lines before")
                .isEmpty();
    }

    private static void collect(Path sources, List<String> listed, List<String> silent) throws IOException {
        if (!Files.isDirectory(sources)) {
            return;
        }
        try (var files = Files.walk(sources)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                var lines = Files.readAllLines(file);
                for (var i = 0; i < lines.size(); i++) {
                    if (lines.get(i).contains(MARK)) {
                        var reasoned = lines.subList(Math.max(0, i - LINES_BEFORE), i + 1).stream()
                                .anyMatch(line -> line.contains("// "));
                        (reasoned ? listed : silent)
                                .add(file + ":" + (i + 1) + " " + lines.get(i).strip());
                    }
                }
            }
        }
    }
}
