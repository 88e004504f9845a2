package dev.todoke.cli.tumours;

import dev.todoke.cli.csv.MappedCsv;
import dev.todoke.tumour.TraceLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes the rows back in their order, each with its answer (判定結果の書き出し).
final class TumourWriter {

    private static final byte[] HEADER_TAIL =
            ("," + String.join(",", TumourHeader.ANSWERS) + "\n").getBytes(StandardCharsets.US_ASCII);

    private final MappedCsv file;
    private final TumourRows rows;
    private final OutputStream out;
    private final StringBuilder answer = new StringBuilder(200);
    private byte[] bytes = new byte[1 << 12];

    TumourWriter(MappedCsv file, TumourRows rows, OutputStream out) {
        this.file = file;
        this.rows = rows;
        this.out = out;
    }

    void header(long start, int length) throws IOException {
        copy(start, length);
        out.write(HEADER_TAIL);
    }

    void row(int row) throws IOException {
        copy(rows.start(row), rows.length(row));
        answer.setLength(0);
        switch (rows.behaviour(row)) {
            case TumourRows.REFUSED -> answer.append(",,,,refused: ").append(TumourHeader.columnAt(rows.place(row)));
            case TumourRows.MALIGNANT -> appendAnswer(row);
            default -> {
                answer.append(",-,no,,");
                TraceLine.appendNotCompared(answer, rows.behaviour(row));
            }
        }
        answer.append('\n');
        out.write(answer.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void appendAnswer(int row) {
        answer.append(',')
                .append(rows.group(row))
                .append(rows.isCounted(row) ? ",yes," : ",no,")
                .append(rows.groupHistology(row))
                .append(',');
        TraceLine.append(
                answer,
                rows.place(row),
                rows.side(row),
                rows.histology(row),
                rows.step(row),
                rows.comparedWith(row),
                rows.typeComparedWith(row));
        if (rows.alternatives(row) > 0) {
            answer.append("; ").append(rows.alternatives(row) + 1).append(" groups possible: a person should look");
        }
        if (rows.isCounted(row)) {
            answer.append("; counted");
        }
    }

    private void copy(long start, int length) throws IOException {
        ensure(length);
        file.copy(start, length, bytes);
        out.write(bytes, 0, length);
    }

    private void ensure(int length) {
        if (length > bytes.length) {
            bytes = new byte[length];
        }
    }
}
