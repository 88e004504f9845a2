package dev.todoke.cli.rehearsal;

import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.csv.NotificationFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The tumours of synthetic notifications as one table that every command about codes can read (予行用のコード表).
final class RehearsedCodes {

    private static final String HEADER =
            "id,patient_id,tumour_no,sex,age,diagnosis_date,topography,morphology,behaviour,grade,basis,icd10\n";
    private static final int MORPHOLOGY = 6;

    private final BufferedWriter out;
    private long rows;

    private RehearsedCodes(BufferedWriter out) {
        this.out = out;
    }

    static void write(List<Path> notifications, Path table) throws IOException {
        try (var out = Files.newBufferedWriter(table)) {
            out.write(HEADER);
            var codes = new RehearsedCodes(out);
            var reader = new NotificationFile(
                    ImportLayout.edition(ImportLayout.editions().getLast()).orElseThrow());
            for (Path file : notifications) {
                reader.read(file, codes::add);
            }
        }
    }

    private void add(RawRecord record) {
        String morphology = record.value(Item.MORPHOLOGY);
        if (morphology.length() != MORPHOLOGY) {
            return;
        }
        rows++;
        try {
            out.write(String.join(
                    ",",
                    Long.toString(rows),
                    Long.toString(rows / 2),
                    Long.toString(rows % 2),
                    record.value(Item.SEX),
                    Long.toString(rows % 90),
                    record.value(Item.DIAGNOSIS_DATE),
                    record.value(Item.TOPOGRAPHY),
                    morphology.substring(0, 4),
                    morphology.substring(4, 5),
                    morphology.substring(5),
                    record.value(Item.BASIS),
                    record.value(Item.TOPOGRAPHY)));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
