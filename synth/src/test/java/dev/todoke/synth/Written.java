package dev.todoke.synth;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.csv.NotificationFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A written folder, read back the way the registry reads it.
record Written(Path folder) {

    List<Path> notificationFiles(String kind) throws IOException {
        try (var files = Files.list(folder.resolve(kind))) {
            return files.sorted().toList();
        }
    }

    /// Every notification by its id, follow-back answers included.
    Map<String, RawRecord> notifications() throws IOException {
        var records = new LinkedHashMap<String, RawRecord>();
        for (Path file : notificationFiles("notifications")) {
            read(file, "-", records);
        }
        for (Path file : notificationFiles("followback")) {
            read(file, "-F", records);
        }
        return records;
    }

    private static void read(Path file, String mark, Map<String, RawRecord> records) throws IOException {
        String facility = String.valueOf(file.getFileName()).replace(".csv", "");
        var reading = new NotificationFile(ImportLayout.newest())
                .read(file, r -> records.put(facility + mark + r.number(), r));
        if (!(reading instanceof FileReading.ReadInFull)) {
            throw new IllegalStateException(file + ": " + reading);
        }
    }

    List<Map<String, String>> table(String name) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            for (NamedCsvRecord row : reader) {
                rows.add(row.getFieldsAsMap());
            }
        } catch (UncheckedIOException broken) {
            throw new IOException(broken);
        }
        return rows;
    }

    static String value(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("no column " + column);
        }
        return value;
    }

    /// Age at diagnosis in whole years, by the digits of both dates.
    static int age(RawRecord notification) {
        int diagnosed = Integer.parseInt(notification.value(Item.DIAGNOSIS_DATE));
        int born = Integer.parseInt(notification.value(Item.BIRTH_DATE));
        return (diagnosed - born) / 10_000;
    }
}
