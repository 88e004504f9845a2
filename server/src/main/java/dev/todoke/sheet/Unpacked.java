package dev.todoke.sheet;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Whether a packed file stays within measure when it is opened (展開後の大きさ).
final class Unpacked {

    private static final long MOST_BYTES = 200_000_000;
    private static final int BUFFER = 1 << 16;

    private Unpacked() {}

    /// False also for a packed file without entries.
    static boolean fits(byte[] file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        int entries = 0;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                entries++;
                try (var content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                        total += read;
                        if (total > MOST_BYTES) {
                            return false;
                        }
                    }
                }
            }
        }
        return entries > 0;
    }
}
