package dev.todoke.demo;

import dev.todoke.database.EmbeddedLogin;
import dev.todoke.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real program as a process of its own, on a data folder of its own, looked at from outside (プロセスとしての実演).
final class DemoProgram {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final int ANSWER_MILLIS = 2_000;
    private static final int PORT_LINE = 3;

    private final Path data;
    private final int port;
    private @Nullable Process process;

    DemoProgram(Path data) throws IOException {
        this.data = data;
        this.port = freePort();
        Files.createDirectories(scratch());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Path data() {
        return data;
    }

    /// The only folder outside the data folder that the program may write to.
    Path scratch() {
        return data.resolveSibling(data.getFileName() + "-scratch");
    }

    int port() {
        return port;
    }

    void start() throws IOException {
        Files.createDirectories(data);
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx500m",
                        "-XX:+UseSerialGC",
                        // it lives for seconds: the slow compiler would only take the time it never gives back
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + scratch(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "dev.todoke.TodokeServer",
                        "demo",
                        "--population",
                        Long.toString(SmallWorld.POPULATION),
                        "--years",
                        SmallWorld.FROM_YEAR + "-" + SmallWorld.TO_YEAR,
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return scratch().resolve("program.log");
    }

    /// Waits until the stage of that order is finished.
    void awaitStage(int order) throws IOException, InterruptedException {
        await("stage " + order, () -> answered("select count(*) from demo.stage where place >= " + order) > 0);
    }

    /// Waits until the web server answers.
    void awaitDoor() throws IOException, InterruptedException {
        await("door", this::answers);
    }

    /// A connection alone would not do: one to a port of the same machine that nobody listens on can meet itself.
    private boolean answers() {
        try {
            var page = (HttpURLConnection) new URI("http", null, "localhost", port, "/", null, null)
                    .toURL()
                    .openConnection();
            page.setConnectTimeout(ANSWER_MILLIS);
            page.setReadTimeout(ANSWER_MILLIS);
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException | URISyntaxException e) {
            // nobody answers yet: it is asked again
            return false;
        }
    }

    /// Waits for something that the program does; it fails with the program's own words when the program ends or fails.
    void await(String what, BooleanSupplier happened) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            boolean failed = answered("select count(*) from jobs.run where kind = 'demo' and state = 'failed'") > 0;
            if (failed || System.nanoTime() > end || !running().isAlive()) {
                var words = "%s did not come:%n%s".formatted(what, Files.readString(log()));
                running().destroyForcibly();
                throw new IllegalStateException(words);
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    /// The number a question to the database gives; 0 while there is no database to ask.
    private long answered(String question) {
        try {
            return client().sql(question).query(Long.class).single();
        } catch (DataAccessException | IOException | IndexOutOfBoundsException e) {
            // the database is not there yet, or has just been started anew
            return 0;
        }
    }

    /// Ends the program as a power cut would; the database is left behind.
    void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /// Ends the program and the database's main process.
    void killWithDatabase() throws IOException, InterruptedException {
        var pid = Long.parseLong(pidFile(0));
        kill();
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    /// Ends whatever of it is still there, so that a failing test leaves nothing behind.
    void clear() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
        try {
            ProcessHandle.of(Long.parseLong(pidFile(0))).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            // no database is left
            process = null;
        }
    }

    /// A client that sees everything in the program's database.
    JdbcClient client() throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + pidFile(PORT_LINE) + "/todoke";
        var password = Files.readString(data.resolve("postgres/password")).strip();
        return JdbcClient.create(EmbeddedLogin.source(url, EmbeddedPostgres.OWNER, password));
    }

    private String pidFile(int line) throws IOException {
        return Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                .get(line)
                .strip();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }
}
