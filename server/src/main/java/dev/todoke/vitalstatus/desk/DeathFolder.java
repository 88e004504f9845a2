package dev.todoke.vitalstatus.desk;

import dev.todoke.database.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/// Where received files of deaths lie until they are stored (取込待ちの死亡者情報ファイル),
/// readable by the program
/// alone and deleted
/// afterwards.
@Component
public class DeathFolder {

    private final DataFolder data;

    public DeathFolder(DataFolder data) {
        this.data = data;
    }

    /// Keeps what arrives under a name of ours.
    Path keep(InputStream in) throws IOException {
        Path file = Files.createTempFile(data.made("deaths"), "arriving", ".part");
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    /// Gives a kept file the number of its receipt.
    void number(Path kept, long file) throws IOException {
        Files.move(kept, of(file), StandardCopyOption.REPLACE_EXISTING);
    }

    Path of(long file) {
        return data.made("deaths").resolve(file + ".csv");
    }

    void delete(long file) throws IOException {
        Files.deleteIfExists(of(file));
    }
}
