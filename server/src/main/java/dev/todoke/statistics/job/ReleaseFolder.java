package dev.todoke.statistics.job;

import dev.todoke.database.Acting;
import dev.todoke.statistics.desk.PublicationDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes release files in at the start (公表ファイルの取り込み), on a machine that serves the public face alone.
///
/// The property `todoke.releases` names a file or a folder of files as the registry room exports them.
@Component
class ReleaseFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseFolder.class);

    private final PublicationDesk publication;
    private final String place;

    ReleaseFolder(PublicationDesk publication, @Value("${todoke.releases:}") String place) {
        this.publication = publication;
        this.place = place;
    }

    @EventListener(ApplicationStartedEvent.class)
    void takeIn() {
        if (!place.isEmpty()) {
            files(Path.of(place)).forEach(this::takeIn);
        }
    }

    private void takeIn(Path file) {
        boolean taken = Acting.SYSTEM.get(() -> {
            try {
                return publication.take(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        LOG.info("release file {}: {}", file.getFileName(), taken ? "taken in" : "was there already");
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var found = Files.list(place)) {
            return found.filter(f -> f.toString().endsWith(".zip")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
