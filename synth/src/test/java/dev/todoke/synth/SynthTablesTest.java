package dev.todoke.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.codes.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("合成用の表と添え書き")
class SynthTablesTest {

    static Stream<Edition> editions() {
        return SynthTables.all().editions().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    @DisplayName("どの表も読め、鍵は一意で、行数と検査値は添え書きのとおり")
    void everyTableMatchesItsPapers(Edition edition) throws IOException, NoSuchAlgorithmException {
        var table = SynthTables.all().table(edition.table(), edition.name());
        var papers = new String(resource(edition.table() + "/SOURCE.md"), StandardCharsets.UTF_8);
        var stated = papers.lines()
                .filter(line -> line.startsWith("| " + edition.name() + " |"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .findFirst()
                .orElseThrow();

        assertThat(papers).contains("## Origin", "## Licence", "## Taken on", "## Hand edits");
        assertThat(stated.get(4)).isEqualTo(Integer.toString(table.rows().size()));
        assertThat(stated.get(5)).isEqualTo(sha256(resource(edition.table() + "/" + edition.name() + ".tsv")));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = SynthTables.class.getResourceAsStream("/synth-tables/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
