package dev.todoke.vitalstatus.desk;

import dev.todoke.exchange.Taking;
import dev.todoke.vitalstatus.DeathFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Rows of deaths from elsewhere, given to the desk as a file of its own layout (死亡の行の受け渡し).
final class DeathRows {

    private final DeathDesk desk;

    DeathRows(DeathDesk desk) {
        this.desk = desk;
    }

    /// @param rows values by the columns of [DeathFile]
    /// @param lines line of each row in the file they came from
    Taking take(List<Map<String, String>> rows, List<Long> lines, String by) {
        if (rows.isEmpty()) {
            return new Taking(0, 0, List.of());
        }
        var text = new StringBuilder(String.join(",", DeathFile.COLUMNS)).append('\n');
        for (var row : rows) {
            text.append(DeathFile.COLUMNS.stream()
                            .map(column -> cell(row.getOrDefault(column, "")))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        try (var file = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8))) {
            return switch (desk.take(file, by)) {
                case DeathAnswer.Taken(long number, long taken, long known, var _) ->
                    new Taking(
                            taken,
                            known,
                            desk.refusals(number).stream()
                                    .map(refused -> new Taking.Refusal(
                                            line(lines, refused.line()),
                                            "%sを読めません。%s".formatted(refused.column(), refused.allowed())))
                                    .toList());
                // what is taken at once is never kept for later
                case DeathAnswer.Received _, DeathAnswer.Refused _ -> new Taking(0, rows.size(), List.of());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The heading is line 1 there, so its second line is the first row.
    private static long line(List<Long> lines, long there) {
        int row = Math.toIntExact(there) - 2;
        return row >= 0 && row < lines.size() ? lines.get(row) : there;
    }

    private static String cell(String value) {
        var oneLine = value.replace("\n", " ").replace("\r", " ");
        return '"' + oneLine.replace("\"", "\"\"") + '"';
    }
}
