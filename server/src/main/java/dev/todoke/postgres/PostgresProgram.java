package dev.todoke.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The server's programs, unpacked once beside the data (プログラムの展開).
final class PostgresProgram {

    /// The data folder is bound to this major version.
    static final String MAJOR = "18";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int EXECUTABLE = 0b001_000_000;

    private PostgresProgram() {}

    /// Unpacks into `target` unless a marker says it was done to the end before; answers the folder of the programs.
    static Path unpackedIn(Path target) {
        var marker = target.resolve("unpacked-" + MAJOR);
        try {
            if (!Files.exists(marker)) {
                Files.createDirectories(target);
                unpack(target);
                Files.writeString(marker, "");
            }
        } catch (IOException e) {
            throw new PostgresFailure("内蔵データベースのプログラムを展開できません: " + target, e);
        }
        return target.resolve("bin");
    }

    private static void unpack(Path target) throws IOException {
        try (var archive = open();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, target);
            }
        }
    }

    private static InputStream open() {
        var archive = PostgresProgram.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new PostgresFailure(
                    "この機械に合う内蔵データベースがありません(Linux x86-64 のみ)。--database-url で外部の PostgreSQL 18 を指定してください。");
        }
        return archive;
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new PostgresFailure("展開先の外を指す項目があります: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(path);
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
