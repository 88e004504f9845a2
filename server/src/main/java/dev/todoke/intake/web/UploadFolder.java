package dev.todoke.intake.web;

import dev.todoke.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Where an uploaded file lies until it is sealed (受信中のファイルの置き場), readable by the program alone.
///
/// What a killed program left here is thrown away at the next start: nobody got a receipt for it.
@Component
@Profile("portal")
class UploadFolder {

    private final Path folder;

    UploadFolder(DataFolder data) {
        this.folder = data.made("uploads");
        try (var left = Files.list(folder)) {
            for (Path file : (Iterable<Path>) left::iterator) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path take(MultipartFile sent) throws IOException {
        Path file = Files.createTempFile(folder, "upload", ".part");
        sent.transferTo(file);
        return file;
    }
}
