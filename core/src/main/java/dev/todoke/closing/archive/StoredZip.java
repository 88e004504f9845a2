package dev.todoke.closing.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP file whose bytes depend on its content alone (決まったバイトのZIP): entries are stored uncompressed,
/// since compressors differ between machines, and carry no time.
final class StoredZip implements AutoCloseable {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final String folder;
    private final Map<String, String> checksums = new LinkedHashMap<>();

    StoredZip(OutputStream out, String folder) {
        this.zip = new ZipOutputStream(out);
        this.folder = folder;
        zip.setMethod(ZipOutputStream.STORED);
    }

    /// Writes the same bytes each time it is asked.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Checksums of the entries so far, by path inside the folder.
    Map<String, String> checksums() {
        return new LinkedHashMap<>(checksums);
    }

    /// The content is written twice: first to be measured.
    void add(String path, Content content) throws IOException {
        var measure = new Measure();
        content.writeTo(measure);
        var entry = new ZipEntry(folder + "/" + path);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(measure.size);
        entry.setCompressedSize(measure.size);
        entry.setCrc(measure.crc.getValue());
        zip.putNextEntry(entry);
        content.writeTo(new Unclosed(zip));
        zip.closeEntry();
        checksums.put(path, HexFormat.of().formatHex(measure.sha256.digest()));
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Counts and sums what is written.
    private static final class Measure extends OutputStream {
        private final CRC32 crc = new CRC32();
        private final MessageDigest sha256 = sha256();
        private long size;

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            crc.update(bytes, offset, length);
            sha256.update(bytes, offset, length);
            size += length;
        }
    }

    /// Passes bytes on; who writes one entry must not close the whole file.
    private static final class Unclosed extends OutputStream {
        private final OutputStream out;

        private Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // the file goes on
        }
    }
}
