package dev.todoke.guidance;

import dev.todoke.codes.Tables;
import java.time.LocalDate;
import java.util.List;

/// One dated edition of what is needed to notify online (利用の条件の版).
///
/// @param lastDay until when it was said; `LocalDate.MAX` while it is in force
public record Conditions(
        String edition,
        LocalDate from,
        LocalDate lastDay,
        List<Line> lines,
        List<Computer> computers,
        List<Connection> connections) {

    private static final String LINES = "line-conditions";
    private static final String NOTICE = "2017";
    private static final String OURS = "todoke-1";

    public Conditions {
        lines = List.copyOf(lines);
        computers = List.copyOf(computers);
        connections = List.copyOf(connections);
    }

    /// A kind of line (通信回線サービス).
    ///
    /// @param ask whom to ask about it; empty when there is nothing to ask
    public record Line(Wording name, Fit fit, Wording note, Wording ask) {}

    /// An operating system with a browser (OSとブラウザの組み合わせ).
    ///
    /// @param system family that a browser names, for example `windows`
    /// @param browser family of the browser, for example `edge`
    /// @param versions as printed; empty when all versions do
    /// @param least lowest main version that fits; 0 when any does
    /// @param freeMegabytes free space on the disk, in megabytes
    public record Computer(
            String system,
            String browser,
            Wording systemName,
            String browserName,
            String versions,
            int least,
            int freeMegabytes,
            Wording note) {}

    /// Router, other software, sharing (通信機器など).
    public record Connection(String point, Wording name, Wording note, Wording ask) {}

    /// What this program needs.
    public static Conditions ours() {
        return of(OURS);
    }

    /// What the ministry's notice of 2017 asked for. History, shown as such.
    public static Conditions ofTheNotice() {
        return of(NOTICE);
    }

    private static Conditions of(String edition) {
        var tables = Tables.shipped();
        var lines = tables.table(LINES, edition);
        return new Conditions(
                edition,
                lines.edition().validFrom(),
                lines.edition().validTo(),
                lines.rows().stream()
                        .map(row -> new Line(
                                Wording.of(row, "name"),
                                Fit.of(row.value("fit")),
                                Wording.of(row, "note"),
                                Wording.of(row, "ask")))
                        .toList(),
                tables.table("computer-conditions", edition).rows().stream()
                        .map(row -> new Computer(
                                row.value("system"),
                                row.value("browser"),
                                Wording.of(row, "system"),
                                row.value("browserName"),
                                row.value("versions"),
                                row.value("least").isEmpty() ? 0 : Integer.parseInt(row.value("least")),
                                Integer.parseInt(row.value("freeMb")),
                                Wording.of(row, "note")))
                        .toList(),
                tables.table("connection-conditions", edition).rows().stream()
                        .map(row -> new Connection(
                                row.value("point"),
                                Wording.of(row, "name"),
                                Wording.of(row, "note"),
                                Wording.of(row, "ask")))
                        .toList());
    }
}
