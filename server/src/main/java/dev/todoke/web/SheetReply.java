package dev.todoke.web;

import dev.todoke.sheet.Sheet;
import dev.todoke.sheet.SheetColumn;
import dev.todoke.sheet.SheetWriter;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A list as a file for a spreadsheet program (一覧を表計算ソフトで受け取る).
public final class SheetReply {

    /// Media type of xlsx.
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetReply() {}

    /// @param fileName ASCII, without anything personal, ending in `.xlsx`
    public static ResponseEntity<byte[]> of(String fileName, Sheet... sheets) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(SheetWriter.bytes(sheets));
    }

    /// The very table a page shows, its counts as numbers, everything else as text.
    public static ResponseEntity<byte[]> of(String fileName, PlainTable table) throws IOException {
        return of(fileName, sheet(table));
    }

    public static Sheet sheet(PlainTable table) {
        var columns = table.columns().stream()
                .map(column -> column.number() ? SheetColumn.number(column.label()) : SheetColumn.text(column.label()))
                .toList();
        var rows = table.rows().stream()
                .map(row -> row.stream().map(SheetReply::plain).toList())
                .toList();
        return new Sheet(table.caption(), columns, rows);
    }

    /// `1,204` is a number; a text with a comma stays what it is.
    private static String plain(Cell cell) {
        return cell.text().matches("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?")
                ? cell.text().replace(",", "")
                : cell.text();
    }
}
