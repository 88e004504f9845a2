package dev.todoke.transport;

import dev.todoke.kernel.FacilityCode;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;

/// Opens a package (運搬用ファイルを開く). Memory does not grow with the size of the files.
public final class PackageReader {

    private static final int MOST_FILES = 200;

    private PackageReader() {}

    /// Takes the files one after the other. Until the package is read to its end nothing of them may be used.
    public interface Taker {

        /// @param content ends with the file
        void take(String name, InputStream content) throws IOException;
    }

    /// @param mostBytes more than this all files together may not have
    public static PackageReading read(InputStream in, PrivateKey secret, PublicKey own, long mostBytes, Taker taker)
            throws IOException {
        var head = in.readNBytes(Seal.HEAD);
        int magic = Seal.MAGIC.length;
        if (head.length < Seal.HEAD || !Arrays.equals(head, 0, magic, Seal.MAGIC, 0, magic)) {
            return new PackageReading.Refused(PackageFault.NOT_A_PACKAGE);
        }
        if (head[magic] != Seal.VERSION) {
            return new PackageReading.Refused(PackageFault.NEWER_VERSION);
        }
        if (!Arrays.equals(Arrays.copyOfRange(head, magic + 1, magic + 1 + Seal.KEY_HASH), PackageKey.hash(own))) {
            return new PackageReading.Refused(PackageFault.OTHER_KEY);
        }
        try {
            return content(new DataInputStream(new Pieces(in, Seal.forOpening(head, secret))), mostBytes, taker);
        } catch (GeneralSecurityException | Broken | EOFException _) {
            return new PackageReading.Refused(PackageFault.DAMAGED);
        }
    }

    private static PackageReading content(DataInputStream content, long mostBytes, Taker taker) throws IOException {
        String facility = text(content);
        var madeAt = Instant.ofEpochSecond(content.readLong());
        int files = content.readInt();
        if (!FacilityCode.isFacilityCode(facility)) {
            return new PackageReading.Refused(PackageFault.DAMAGED);
        }
        if (files < 1 || files > MOST_FILES) {
            return new PackageReading.Refused(PackageFault.TOO_LARGE);
        }
        long left = mostBytes;
        for (int i = 0; i < files; i++) {
            String name = text(content);
            long length = content.readLong();
            if (length < 0 || length > left) {
                return new PackageReading.Refused(PackageFault.TOO_LARGE);
            }
            left -= length;
            var file = new OneFile(content, length);
            taker.take(name, file);
            file.skipNBytes(file.left);
        }
        if (content.read() >= 0) {
            return new PackageReading.Refused(PackageFault.DAMAGED);
        }
        return new PackageReading.Opened(new Manifest(new FacilityCode(facility), madeAt, files));
    }

    private static String text(DataInputStream content) throws IOException {
        var bytes = new byte[content.readUnsignedShort()];
        content.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// A piece does not open.
    private static final class Broken extends IOException {

        private static final long serialVersionUID = 1L;

        Broken(GeneralSecurityException cause) {
            super(cause);
        }
    }

    /// The bytes of one file.
    private static final class OneFile extends InputStream {

        private final InputStream all;
        private long left;

        OneFile(InputStream all, long length) {
            this.all = all;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return length == 0 ? 0 : -1;
            }
            int count = all.read(into, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new EOFException();
            }
            left -= count;
            return count;
        }
    }

    /// Opens one piece after the other; the last is known by the end of the file.
    private static final class Pieces extends InputStream {

        private final InputStream in;
        private final Seal seal;
        private byte[] sealed;
        private byte[] open = new byte[0];
        private int next;
        private boolean ended;

        Pieces(InputStream in, Seal seal) throws IOException {
            this.in = in;
            this.seal = seal;
            this.sealed = in.readNBytes(Seal.PIECE + Seal.TAG);
        }

        @Override
        public int read() throws IOException {
            return fill() ? open[next++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, open.length - next);
            System.arraycopy(open, next, into, offset, count);
            next += count;
            return count;
        }

        private boolean fill() throws IOException {
            while (next == open.length && !ended) {
                var following = in.readNBytes(Seal.PIECE + Seal.TAG);
                ended = following.length == 0;
                try {
                    open = seal.open(sealed, sealed.length, ended);
                } catch (GeneralSecurityException e) {
                    throw new Broken(e);
                }
                next = 0;
                sealed = following;
            }
            return next < open.length;
        }
    }
}
