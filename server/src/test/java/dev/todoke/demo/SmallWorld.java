package dev.todoke.demo;

import dev.todoke.TodokeServer;
import dev.todoke.jobs.JobRun;
import dev.todoke.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The smallest demonstration that has something in every stage (小さな実演), and what it leaves in the database.
final class SmallWorld {

    static final long POPULATION = 3_000;
    static final int FROM_YEAR = 2018;
    static final int TO_YEAR = 2019;

    private static final List<String> FACES = List.of("portal", "registry", "office", "applicant", "public", "demo");
    private static final int SECRET_BYTES = 32;
    private static final long LOOK_AGAIN_MS = 50;
    private static final int LOOKS = 4_000;

    private SmallWorld() {}

    /// What the road leaves behind (道のりの結果): rows by table, and every closing with its checksum.
    record Result(Map<String, Long> rows, List<String> closings) {

        static Result of(JdbcClient client) {
            var rows = new TreeMap<String, Long>();
            var tables = client.sql("""
                            select table_schema || '.' || table_name from information_schema.tables
                             where table_type = 'BASE TABLE'
                               and table_schema in ('facility', 'intake', 'notification', 'person', 'linkage', 'vitalstatus',
                                                    'consolidation', 'closing', 'statistics', 'provision')
                            """).query(String.class).list();
            for (var table : tables) {
                rows.put(
                        table,
                        client.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single());
            }
            var closings = client.sql("""
                            select year || ' ' || version || ' ' || records || ' ' || sha256 from closing.closing order by 1
                            """).query(String.class).list();
            return new Result(rows, closings);
        }
    }

    /// Patients and rows of a closing are numbered under a secret of the installation: with the same secret, two
    /// installations with the same data close to the same bytes.
    static void shareNumbers(Path data) throws IOException {
        var keys = Files.createDirectories(data.resolve("keys"));
        var secret = new byte[SECRET_BYTES];
        Arrays.fill(secret, (byte) 7);
        Files.write(keys.resolve("closing-numbers"), secret);
    }

    /// The demonstration from beginning to end without any interruption, inside the test's own Java.
    static Result uninterrupted(Path data) throws IOException, InterruptedException {
        shareNumbers(data);
        var database = TestDatabase.fresh();
        var properties = new LinkedHashMap<>(database.properties());
        properties.put("todoke.data", data.toString());
        properties.put("todoke.demo.enabled", "true");
        properties.put("todoke.demo.population", Long.toString(POPULATION));
        properties.put("todoke.demo.from-year", Integer.toString(FROM_YEAR));
        properties.put("todoke.demo.to-year", Integer.toString(TO_YEAR));
        properties.put("server.port", "0");
        var arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        var application = new SpringApplication(TodokeServer.class);
        application.setAdditionalProfiles(FACES.toArray(String[]::new));
        try (var context = application.run(arguments)) {
            var desk = context.getBean(DemoDesk.class);
            for (int look = 0; look < LOOKS && live(desk); look++) {
                Thread.sleep(LOOK_AGAIN_MS);
            }
            if (!desk.finished()) {
                throw new IllegalStateException("the demonstration did not end: " + desk.run());
            }
            return Result.of(database.owner());
        }
    }

    private static boolean live(DemoDesk desk) {
        return desk.run().map(JobRun::state).filter(state -> !state.live()).isEmpty();
    }
}
