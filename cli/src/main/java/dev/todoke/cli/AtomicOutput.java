package dev.todoke.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// An output that is written whole or not at all (出力ファイル): a temporary file beside the target, renamed by
/// [#complete]. Closing without completing leaves the target as it was. `-` is stdout, a device is written directly.
public final class AtomicOutput implements AutoCloseable {

    private static final AtomicLong OPENED = new AtomicLong();

    private final OutputStream stream;
    private final BufferedWriter writer;
    private final @Nullable Path temporary;
    private final @Nullable Path target;

    private AtomicOutput(OutputStream stream, @Nullable Path temporary, @Nullable Path target) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
        this.writer = new BufferedWriter(new OutputStreamWriter(this.stream, StandardCharsets.UTF_8), 1 << 15);
        this.temporary = temporary;
        this.target = target;
    }

    public static AtomicOutput open(String where, Console console) throws IOException {
        return where.equals("-") ? new AtomicOutput(console.out(), null, null) : open(Path.of(where));
    }

    public static AtomicOutput open(Path target) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return new AtomicOutput(Files.newOutputStream(target), null, null);
        }
        Path folder = target.toAbsolutePath().getParent();
        Path name = target.getFileName();
        if (folder == null || name == null) {
            throw new IOException("not a file: " + target);
        }
        Path temporary = folder.resolve(
                "." + name + "." + ProcessHandle.current().pid() + "." + OPENED.incrementAndGet() + ".part");
        // not as a temporary file, which nobody else may read: the result is as open as any new file
        return new AtomicOutput(
                Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                temporary,
                target);
    }

    /// Bytes; do not mix with [#writer] without flushing it.
    public OutputStream stream() {
        return stream;
    }

    /// Text in UTF-8.
    public BufferedWriter writer() {
        return writer;
    }

    /// Everything was written: make it visible under its name.
    public void complete() throws IOException {
        writer.flush();
        if (temporary == null || target == null) {
            return;
        }
        writer.close();
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (temporary == null) {
            writer.flush();
            return;
        }
        writer.close();
        Files.deleteIfExists(temporary);
    }
}
