package dev.todoke.statistics.web;

import dev.todoke.statistics.store.PublicationReader.Released;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// What S-04 shows (このサイトについて): every release with its closing and checksum.
public record AboutPage(List<Released> releases) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    public AboutPage {
        releases = List.copyOf(releases);
    }

    /// Day of a moment in Japan.
    public String day(Instant instant) {
        return instant.atZone(TOKYO).toLocalDate().toString();
    }
}
