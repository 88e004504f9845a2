package dev.todoke.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Copies an xlsx file without the clock in it, so that the same list gives the same bytes (作成時刻を入れないxlsx).
final class FixedZip {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CORE = "docProps/core.xml";

    private FixedZip() {}

    static void copy(byte[] xlsx, OutputStream out) throws IOException {
        var to = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (var from = ZipFile.builder().setByteArray(xlsx).get()) {
            for (var entry : Collections.list(from.getEntries())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(TIME);
                to.putNextEntry(copy);
                try (var content = from.getInputStream(entry)) {
                    if (entry.getName().equals(CORE)) {
                        to.write(withoutTime(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
                    } else {
                        content.transferTo(to);
                    }
                }
                to.closeEntry();
            }
        }
        to.finish();
    }

    private static byte[] withoutTime(String core) {
        return core.replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
