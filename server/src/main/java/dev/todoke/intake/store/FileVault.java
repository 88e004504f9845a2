package dev.todoke.intake.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps raw files sealed, a mebibyte at a time (届出ファイルの保管): neither writing nor reading holds a whole file.
@Component
public class FileVault {

    private static final int PART_BYTES = 1 << 20;

    private final JdbcClient jdbc;
    private final VaultKey key;

    public FileVault(JdbcClient jdbc, VaultKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /// Stores everything the stream gives, in the open transaction.
    public void keep(long file, String facility, InputStream content) throws IOException {
        var plain = content.readNBytes(PART_BYTES);
        for (int part = 0; ; part++) {
            var next = plain.length < PART_BYTES ? new byte[0] : content.readNBytes(PART_BYTES);
            boolean last = next.length == 0;
            jdbc.sql("""
                    insert into intake.file_part (file, part, facility, sealed) values (:file, :part, :facility, :sealed)
                    """)
                    .param("file", file)
                    .param("part", part)
                    .param("facility", facility)
                    .param("sealed", key.seal(plain, place(file, part, last)))
                    .update();
            if (last) {
                return;
            }
            plain = next;
        }
    }

    /// The content as it was received; parts are fetched as they are read, in the open transaction.
    public InputStream open(long file) {
        int parts = jdbc.sql("select count(*) from intake.file_part where file = :file")
                .param("file", file)
                .query(Integer.class)
                .single();
        if (parts == 0) {
            throw new BrokenSeal(file);
        }
        return new Content(file, parts);
    }

    private static byte[] place(long file, int part, boolean last) {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES + 1)
                .putLong(file)
                .putInt(part)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    /// Opens one part after the other.
    private final class Content extends InputStream {

        private final long file;
        private final int parts;
        private int next;
        private ByteBuffer plain = ByteBuffer.allocate(0);

        Content(long file, int parts) {
            this.file = file;
            this.parts = parts;
        }

        @Override
        public int read() {
            return fill() ? plain.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, plain.remaining());
            plain.get(into, offset, count);
            return count;
        }

        private boolean fill() {
            while (!plain.hasRemaining() && next < parts) {
                var sealed = jdbc.sql("select sealed from intake.file_part where file = :file and part = :part")
                        .param("file", file)
                        .param("part", next)
                        .query(byte[].class)
                        .optional()
                        .orElseThrow(() -> new BrokenSeal(file));
                plain = ByteBuffer.wrap(key.open(sealed, place(file, next, next == parts - 1)));
                next++;
            }
            return plain.hasRemaining();
        }
    }
}
