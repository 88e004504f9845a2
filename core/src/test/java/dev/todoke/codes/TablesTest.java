package dev.todoke.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("表と添え書き")
class TablesTest {

    private static final List<String> HEADINGS =
            List.of("## Editions", "## Origin", "## Licence", "## Taken on", "## Hand edits");

    static Stream<Edition> editions() {
        return Tables.shipped().editions().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("editions")
    @DisplayName("どの表も読め、鍵は一意で、行数と検査値は添え書きのとおり")
    void everyTableMatchesItsPapers(Edition edition) throws Exception {
        var table = Tables.shipped().table(edition.table(), edition.name());
        assertThat(table.rows()).isNotEmpty();

        var papers = new String(resource(edition.table() + "/SOURCE.md"), StandardCharsets.UTF_8);
        assertThat(papers).contains(HEADINGS);
        var stated = papers.lines()
                .filter(line -> line.startsWith("| " + edition.name() + " |"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .findFirst()
                .orElseThrow();
        assertThat(stated.get(4))
                .as("rows")
                .isEqualTo(Integer.toString(table.rows().size()));
        assertThat(stated.get(5))
                .as("sha256")
                .isEqualTo(sha256(resource(edition.table() + "/" + edition.name() + ".tsv")));
    }

    @Test
    @DisplayName("診断日から有効な版が決まる")
    void editionByDateOfDiagnosis() {
        var table = Tables.shipped().at("icdo3-morphology", LocalDate.of(2019, 4, 1));
        assertThat(table.edition().name()).isEqualTo("3.2");
        assertThat(table.knows("8140/3")).isTrue();
    }

    @Test
    @DisplayName("知らないコードには、どの版が知らないかを答える")
    void unknownCode() {
        var answer = Tables.shipped().table("icdo3-topography", "3.2").find("C141");
        assertThat(answer).isEqualTo(new Lookup.UnknownCode("C141", "icdo3-topography", "3.2"));
        assertThat(answer.columnOr("nameJa", "C141")).isEqualTo("C141");
    }

    @Test
    @DisplayName("コードの列が指す別の表の行は存在する")
    void referencesResolve() {
        var topography = Tables.shipped().table("icdo3-topography", "3.2");
        for (String edition : List.of("jp", "who2016")) {
            for (var row :
                    Tables.shipped().table("icdo3-to-icd10-topography", edition).rows()) {
                assertThat(topography.knows(row.value("topography")))
                        .as(row.key())
                        .isTrue();
            }
        }
        var morphology = Tables.shipped().table("icdo3-morphology", "3.2");
        for (var row : Tables.shipped().only("icd10-to-icdo3").rows()) {
            assertThat(topography.knows(row.value("topography"))).as(row.key()).isTrue();
            assertThat(morphology.knows(row.value("morphology") + "/" + row.value("behaviour")))
                    .as(row.key())
                    .isTrue();
        }
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream("/tables/" + file), file)) {
            return in.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
