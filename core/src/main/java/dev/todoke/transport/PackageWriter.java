package dev.todoke.transport;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;

/// Writes a package (運搬用ファイルを作る). Memory does not grow with the size of the files.
///
/// Head: `TODOKE-PACKAGE 1`, SHA-256 of the recipient's key, encapsulation. Then pieces of 64 KiB of content, each with
/// its
/// tag; the last one is shorter or as long. Content: facility, time, count of files; of each file its name, length,
/// bytes.
public final class PackageWriter implements AutoCloseable {

    private final DataOutputStream content;

    public PackageWriter(OutputStream out, PublicKey recipient, Manifest manifest) throws IOException {
        var seal = Seal.forSending(recipient);
        out.write(seal.head());
        this.content = new DataOutputStream(new Pieces(out, seal));
        text(manifest.facility().value());
        content.writeLong(manifest.madeAt().getEpochSecond());
        content.writeInt(manifest.files());
    }

    /// Adds a file.
    ///
    /// @param name its name without folder
    public void add(String name, long length, InputStream bytes) throws IOException {
        text(name);
        content.writeLong(length);
        long copied = bytes.transferTo(content);
        if (copied != length) {
            throw new IOException("the file changed while it was packed: " + copied + " bytes instead of " + length);
        }
    }

    private void text(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        content.writeShort(bytes.length);
        content.write(bytes);
    }

    /// Seals the last piece. What was not closed cannot be opened.
    @Override
    public void close() throws IOException {
        content.close();
    }

    /// Collects a piece, and seals it when the next byte comes.
    private static final class Pieces extends OutputStream {

        private final OutputStream out;
        private final Seal seal;
        private final byte[] piece = new byte[Seal.PIECE];
        private int filled;

        Pieces(OutputStream out, Seal seal) {
            this.out = out;
            this.seal = seal;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int from = offset;
            int left = length;
            while (left > 0) {
                if (filled == Seal.PIECE) {
                    out.write(seal.close(piece, filled, false));
                    filled = 0;
                }
                int taken = Math.min(left, Seal.PIECE - filled);
                System.arraycopy(bytes, from, piece, filled, taken);
                filled += taken;
                from += taken;
                left -= taken;
            }
        }

        @Override
        public void close() throws IOException {
            out.write(seal.close(piece, filled, true));
            out.flush();
        }
    }
}
