package dev.todoke.web;

import dev.todoke.database.DataFolder;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.multipart.MultipartFile;

/// Where files lie while they arrive and until they are sealed (受信中のファイルの置き場), readable by the program alone.
///
/// The web server, too, keeps the pieces of an unfinished request here and not in the machine's temporary
/// folder:
/// what a killed program left is thrown away at the next start, since nobody got a receipt for it. Programs
/// that run
/// different faces on one data folder each have a place of their own.
@Configuration(proxyBeanMethods = false)
@Profile("portal | registry | applicant | office")
public class UploadFolder {

    private static final List<String> FACES_WITH_FILES = List.of("portal", "registry", "applicant", "office");

    private final Path folder;

    UploadFolder(DataFolder data, Environment environment) {
        var faces = FACES_WITH_FILES.stream()
                .filter(face -> environment.acceptsProfiles(Profiles.of(face)))
                .collect(Collectors.joining("-"));
        this.folder = data.made("uploads").resolve(faces);
        empty();
    }

    private void empty() {
        try {
            Files.createDirectories(folder);
            try (var left = Files.list(folder)) {
                for (Path file : (Iterable<Path>) left::iterator) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties properties) {
        properties.setLocation(folder.toString());
        return properties.createMultipartConfig();
    }

    /// Gives an uploaded file a name of ours.
    public Path take(MultipartFile sent) throws IOException {
        Path file = fresh();
        sent.transferTo(file);
        return file;
    }

    /// An empty file of a name of ours; whoever asked for it deletes it.
    public Path fresh() throws IOException {
        return Files.createTempFile(folder, "upload", ".part");
    }
}
