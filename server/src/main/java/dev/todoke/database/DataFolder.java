package dev.todoke.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder that holds everything of one installation outside an external database (データフォルダ).
///
/// Keys live in `keys`, apart from the database: who holds a copy of the tables holds no key.
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path keys() {
        return made("keys");
    }

    /// A sub-folder for the owner's eyes only, made when missing.
    public Path made(String name) {
        var folder = path.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
