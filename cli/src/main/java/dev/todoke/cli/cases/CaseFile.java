package dev.todoke.cli.cases;

import dev.todoke.kernel.FacilityCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// An open case file (症例ファイル). Only one window has it open; every saving replaces the file as a whole,
/// so that after a power cut either the old or the new state is there.
public final class CaseFile implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;
    private CaseSeal seal;
    private Casebook book;

    private CaseFile(Path path, FileChannel lock, CaseSeal seal, Casebook book) {
        this.path = path;
        this.lock = lock;
        this.seal = seal;
        this.book = book;
    }

    /// A new file without cases.
    public static CaseFile create(Path path, char[] password, FacilityCode facility)
            throws IOException, CaseFileRefused {
        return create(path, password, facility, CaseSeal.ROUNDS);
    }

    static CaseFile create(Path path, char[] password, FacilityCode facility, int rounds)
            throws IOException, CaseFileRefused {
        if (Files.exists(path)) {
            throw new CaseFileRefused(CaseFault.EXISTS);
        }
        var target = path.toAbsolutePath();
        var lock = lock(target);
        try {
            var file = new CaseFile(target, lock, CaseSeal.fresh(password, rounds), Casebook.empty(facility));
            file.write();
            return file;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    public static CaseFile open(Path path, char[] password) throws IOException, CaseFileRefused {
        if (!Files.isRegularFile(path)) {
            throw new CaseFileRefused(CaseFault.NO_FILE);
        }
        // a link stays a link: what it names is replaced
        var target = path.toRealPath();
        var lock = lock(target);
        try {
            var opened = CaseSeal.open(Files.readAllBytes(target), password);
            return new CaseFile(target, lock, opened.seal(), CasebookBytes.read(opened.content()));
        } catch (IOException | CaseFileRefused e) {
            lock.close();
            throw e;
        }
    }

    public synchronized Casebook book() {
        return book;
    }

    /// The book counts from the moment in which the disk has it.
    public synchronized void save(Casebook changed) throws IOException {
        var before = book;
        book = changed;
        try {
            write();
        } catch (IOException e) {
            book = before;
            throw e;
        }
    }

    /// Closes the file with another password from now on. Copies made before keep theirs.
    public synchronized void changePassword(char[] password) throws IOException {
        var before = seal;
        seal = CaseSeal.fresh(password, CaseSeal.ROUNDS);
        try {
            write();
        } catch (IOException e) {
            seal = before;
            throw e;
        }
    }

    private void write() throws IOException {
        var part = beside(path, ".part");
        try (var out = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(seal.close(CasebookBytes.write(book)));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(Objects.requireNonNull(path.getParent()));
    }

    /// The new name too is on the disk when this ends, where the system lets a folder be opened.
    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileChannel lock(Path target) throws IOException, CaseFileRefused {
        var channel = FileChannel.open(beside(target, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // this very program has it open: the same answer as for another one
        }
        channel.close();
        throw new CaseFileRefused(CaseFault.IN_USE);
    }

    private static Path beside(Path path, String ending) {
        return path.resolveSibling("." + path.getFileName() + ending);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
