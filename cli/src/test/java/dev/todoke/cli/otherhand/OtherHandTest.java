package dev.todoke.cli.otherhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.todoke.cli.Console;
import dev.todoke.cli.Todoke;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `-Dotherhand.sets=DIR` writes the large sets of the accuracy study there.
@DisplayName("別の手による人名簿での精度")
class OtherHandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("住所録の重複は、重みを推定して、F1 0.98以上で見つかる")
    void addressBook() throws IOException {
        AddressBook.of(21, 400, 5, 4, false).write(folder, new Random(1));
        var measured = deduplicated("latin-person", "--estimate");
        assertThat(measured.get("persons.f1")).isGreaterThan(0.98);
        assertThat(measured.get("same.precision")).isGreaterThan(0.995);
    }

    @Test
    @DisplayName("二つの住所録は、モデルの重みのまま、F1 0.98以上で照合できる")
    void twoAddressBooks() throws IOException {
        AddressBook.of(22, 500, 1, 4, true).writeTwo(folder, new Random(1));
        var measured =
                measured("truth-of-two.csv", List.of("--across", "file"), "a.csv", "b.csv", "--model", "latin-person");
        assertThat(measured.get("same.f1")).isGreaterThan(0.98);
    }

    @Test
    @DisplayName("一人に何件もある史料の人物は、重みを推定して、F1 0.95以上でまとまる")
    void oldPersons() throws IOException {
        OldPersons.of(23, 150).write(folder, new Random(1));
        var measured = deduplicated("latin-person", "--estimate");
        assertThat(measured.get("persons.f1")).isGreaterThan(0.95);
        assertThat(measured.get("persons.precision")).isGreaterThan(0.98);
    }

    @Test
    @DisplayName("別の誤りのある日本の届出でも、誤照合はほとんどない")
    void hospitalRegister() throws IOException {
        HospitalRegister.of(24, 1500, 1).write(folder, new Random(1));
        var measured = deduplicated("ja-person");
        assertThat(measured.get("same.precision")).isGreaterThan(0.999);
        assertThat(measured.get("same.recall")).isGreaterThan(0.97);
    }

    @Test
    @DisplayName("全国のしくみに倣ったモデルも動き、同じ届出で比べられる")
    void nationalRules() throws IOException {
        HospitalRegister.of(24, 1500, 1).write(folder, new Random(1));
        var national = deduplicated("ja-national");
        var ours = deduplicated("ja-person");
        assertThat(national.get("same.precision")).isGreaterThan(0.99);
        assertThat(national.get("true_pairs_never_found")).isGreaterThan(ours.get("true_pairs_never_found"));
    }

    @Test
    @DisplayName("精度の調べに使う大きな名簿を書き出す")
    void writesTheSetsOfTheStudy() throws IOException {
        String where = System.getProperty("otherhand.sets");
        assumeTrue(where != null, "only on demand");
        Path sets = Path.of(String.valueOf(where));
        AddressBook.of(1, 2000, 5, 4, false).write(sets.resolve("book"), new Random(5));
        AddressBook.of(2, 5000, 1, 4, true).writeTwo(sets.resolve("two-books"), new Random(5));
        AddressBook.of(3, 5000, 3, 10, false).write(sets.resolve("many-slips"), new Random(5));
        OldPersons.of(4, 5000).write(sets.resolve("old"), new Random(5));
        HospitalRegister.of(7, 20_000, 1).write(sets.resolve("register"), new Random(5));
        HospitalRegister.of(8, 20_000, 3).write(sets.resolve("register-3"), new Random(5));
        assertThat(sets.resolve("old/truth.csv")).exists();
    }

    private Map<String, Double> deduplicated(String model, String... more) throws IOException {
        var call = Stream.concat(Stream.of("records.csv", "--model", model), Arrays.stream(more));
        return measured("truth.csv", List.of(), call.toArray(String[]::new));
    }

    private Map<String, Double> measured(String truth, List<String> evaluation, String... call) throws IOException {
        String pairs = folder.resolve("pairs.csv").toString();
        String clusters = folder.resolve("clusters.csv").toString();
        var link = Stream.of(
                        Stream.of("link"),
                        Arrays.stream(call).map(word -> word.endsWith(".csv") ? at(word) : word),
                        Stream.of("--pairs", pairs, "--clusters", clusters))
                .flatMap(words -> words);
        run(link.toArray(String[]::new));
        String out = folder.resolve("measured").toString();
        var evaluate = Stream.concat(
                Stream.of("link", "evaluate", pairs, at(truth), "--clusters", clusters, "--out", out),
                evaluation.stream());
        run(evaluate.toArray(String[]::new));
        var values = new HashMap<String, Double>();
        for (String line : Files.readAllLines(folder.resolve("measured/summary.csv"))) {
            String[] cells = line.split(",", -1);
            if (!cells[0].equals("measure") && !cells[1].isEmpty()) {
                values.put(cells[0], Double.valueOf(cells[1]));
            }
        }
        return values;
    }

    private String at(String file) {
        return folder.resolve(file).toString();
    }

    private static void run(String... args) {
        var said = new ByteArrayOutputStream();
        var console = new Console(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC),
                Locale.ENGLISH,
                false);
        assertThat(Todoke.run(console, args))
                .as(said.toString(StandardCharsets.UTF_8))
                .isLessThan(2);
    }
}
