package dev.todoke.closing;

import dev.todoke.consolidation.PersonSources;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Stands for a person while numbers are given, made of the reports' content alone (採番用の個人キー). Never written.
final class PersonKey {

    private static final int BYTES = 16;

    private PersonKey() {}

    static String of(PersonSources sources) {
        var digest = Checksum.sha256().digest(sources.contentKey().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }
}
