package dev.todoke.cli.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.todoke.cli.Console;
import dev.todoke.cli.Todoke;
import dev.todoke.linkage.model.ModelReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compares `todoke link` with the same model in SQL, pair by pair.
///
/// `-Doracle.records=300000` takes so many records and says how much processor time each of the two used.
@DisplayName("照合のSQLによる検算")
class LinkOracleTest {

    private static final double TOLERANCE = 0.0001;

    /// Of the SQL without the rows that were folded for it.
    private double sqlAlone;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("DuckDBのSQLと同じ組が、同じ重みで見つかる")
    void samePairsWithTheSameWeights() throws IOException, SQLException {
        String records = System.getProperty("oracle.records", "5000");
        run("synth", "--out", folder.resolve("synth").toString(), "--records", records, "--errors", "3");
        Path file = folder.resolve("synth/records.csv");
        Path pairs = folder.resolve("pairs.csv");

        double before = processorSeconds();
        run("link", file.toString(), "--model", "ja-person", "--pairs", pairs.toString());
        double engine = processorSeconds() - before;
        before = processorSeconds();
        var expected = oracle(file);
        double oracle = processorSeconds() - before;

        double again = Double.NaN;
        if (System.getProperty("oracle.records") != null) {
            for (int round = 0; round < 3; round++) {
                run("link", file.toString(), "--model", "ja-person", "--pairs", pairs.toString());
            }
            before = processorSeconds();
            run("link", file.toString(), "--model", "ja-person", "--pairs", pairs.toString());
            again = processorSeconds() - before;
        }

        var found = pairs(pairs);
        assertThat(found.keySet()).as("the pairs of the command and of the SQL").isEqualTo(expected.keySet());
        assertThat(found)
                .hasSizeGreaterThan(1000)
                .allSatisfy((pair, weight) -> assertThat(weight)
                        .as(pair)
                        .isCloseTo(expected.getOrDefault(pair, Double.NaN), Offset.offset(TOLERANCE)));
        if (System.getProperty("oracle.records") != null) {
            System.out.printf(
                    Locale.ROOT,
                    "%s records, %,d pairs: command %.1f, again when warm %.1f, SQL with its rows made in Java %.1f,"
                            + " SQL alone %.1f processor seconds; SQL alone to command %.1f, to warm command %.1f%n",
                    records,
                    found.size(),
                    engine,
                    again,
                    oracle,
                    sqlAlone,
                    sqlAlone / engine,
                    sqlAlone / again);
        }
    }

    private Map<String, Double> oracle(Path file) throws IOException, SQLException {
        var sql = new LinkageSql(ModelReader.shipped("ja-person-2"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            new OracleRows().load(file, connection);
            double before = processorSeconds();
            for (String step : sql.derived()) {
                statement.execute(step);
            }
            for (String step : sql.frequencies()) {
                statement.execute(step);
            }
            for (String step : LinkageSql.readings()) {
                statement.execute(step);
            }
            statement.execute(sql.prior());
            statement.execute(sql.candidates());
            statement.execute(sql.weights());
            sqlAlone = processorSeconds() - before;
            var weights = new HashMap<String, Double>();
            try (var rows = statement.executeQuery(
                    "SELECT a.id, b.id, weight FROM w JOIN r a ON a.i = x JOIN r b ON b.i = y")) {
                while (rows.next()) {
                    weights.put(pair(rows.getString(1), rows.getString(2)), rows.getDouble(3));
                }
            }
            return weights;
        }
    }

    private static Map<String, Double> pairs(Path file) throws IOException {
        var weights = new HashMap<String, Double>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> weights.put(
                    pair(row.getField("id_a"), row.getField("id_b")), Double.valueOf(row.getField("weight"))));
        }
        return weights;
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
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

    private static double processorSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }
}
