package dev.todoke.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder of one embedded server (データフォルダ): programs, data, password, log, and a lock for one program at a time.
public final class PostgresFolder implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;

    private final Path folder;
    private final FileChannel channel;

    private PostgresFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Takes the folder for this program; refuses when another one holds it.
    public static PostgresFolder take(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Files.setPosixFilePermissions(absolute, PosixFilePermissions.fromString("rwx------"));
            var channel = FileChannel.open(
                    absolute.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lockOf(channel);
            if (lock == null) {
                channel.close();
                throw new FolderInUse(absolute);
            }
            return new PostgresFolder(absolute, channel);
        } catch (IOException e) {
            throw new PostgresFailure("データフォルダを用意できません: " + absolute, e);
        }
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by another thread of this very program: in use all the same
            return null;
        }
    }

    Path program() {
        return folder.resolve("program");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    Path controlLog() {
        return folder.resolve("pg_ctl.log");
    }

    boolean initialised() {
        return Files.exists(folder.resolve("initialised"));
    }

    void markInitialised() {
        write(folder.resolve("initialised"), PostgresProgram.MAJOR);
    }

    Path passwordFile() {
        return folder.resolve("password");
    }

    /// The superuser's password, made at first use, readable by the folder's owner only.
    String password() {
        var file = passwordFile();
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new PostgresFailure("パスワードファイルを読めません: " + file, e);
        }
    }

    /// A server that still works on this folder although the program that started it is gone (取り残されたサーバー).
    Optional<ProcessHandle> orphan() {
        var pidFile = data().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            var pid = lines.findFirst().map(String::strip).orElse("0");
            return ProcessHandle.of(Long.parseLong(pid)).filter(this::worksHere);
        } catch (IOException | NumberFormatException e) {
            throw new PostgresFailure("postmaster.pid を読めません: " + pidFile, e);
        }
    }

    /// The number in a stale file may belong to somebody else by now; only a process that lives in our data folder is
    /// ours.
    private boolean worksHere(ProcessHandle process) {
        try {
            var place = Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
            return place.equals(data().toRealPath(LinkOption.NOFOLLOW_LINKS)) || place.equals(data().toRealPath());
        } catch (IOException e) {
            // unreadable means another user's process, or one that has just ended: not ours
            return false;
        }
    }

    void removeStaleMark() {
        try {
            Files.deleteIfExists(data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new PostgresFailure("古い postmaster.pid を削除できません: " + data(), e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new PostgresFailure("書き込めません: " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PostgresFailure("データフォルダの使用を終えられません: " + folder, e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
