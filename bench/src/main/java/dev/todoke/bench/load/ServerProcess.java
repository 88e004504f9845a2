package dev.todoke.bench.load;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// The server as a process of its own, with its own database below a folder (測られるサーバー).
final class ServerProcess {

    private static final int MILLISECONDS_OF_A_TICK = 10;

    private final Path jar;
    private final Path data;
    private final int port;
    private Process process;
    private Duration spent = Duration.ZERO;

    ServerProcess(Path jar, Path data, int port) throws IOException, InterruptedException {
        this.jar = jar;
        this.data = data;
        this.port = port;
        this.process = started();
    }

    private Process started() throws IOException, InterruptedException {
        var command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx900m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString(),
                "serve",
                "--faces",
                "portal,registry",
                "--virus-scan",
                "waived",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port));
        var started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolveSibling("server.log").toFile()))
                .start();
        for (int i = 0; i < 1200 && started.isAlive(); i++) {
            if (answers()) {
                return started;
            }
            Thread.sleep(100);
        }
        started.destroyForcibly();
        throw new IllegalStateException("the server did not start; see server.log beside " + data);
    }

    private boolean answers() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address("/api/v1/openapi.json")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException _) {
            return false;
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /// Kills the process without warning, as kill -9 does, and starts it again on the same folder.
    void killAndStartAgain() throws IOException, InterruptedException {
        end();
        process = started();
    }

    /// Processor time of the database since it started: the first process and what it began.
    Duration databaseTime() throws IOException {
        Path folder = passwordFile().resolveSibling("data");
        var first = Files.readAllLines(folder.resolve("postmaster.pid")).getFirst();
        long ticks = 0;
        try (var processes = Files.list(Path.of("/proc"))) {
            for (var process : (Iterable<Path>)
                    processes.filter(path -> path.toString().matches("/proc/[0-9]+"))::iterator) {
                ticks += ticks(process.resolve("stat"), first);
            }
        }
        return Duration.ofMillis(ticks * MILLISECONDS_OF_A_TICK);
    }

    private static long ticks(Path stat, String first) throws IOException {
        try {
            var text = Files.readString(stat);
            var fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            boolean itself = stat.getParent().endsWith(first);
            if (!itself && !fields[1].equals(first)) {
                return 0;
            }
            long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return itself ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
        } catch (NoSuchFileException _) {
            // it ended meanwhile; its time is counted with the first process
            return 0;
        }
    }

    private Path passwordFile() throws IOException {
        try (var found = Files.find(data, 3, (path, _) -> path.endsWith("password"))) {
            return found.findFirst().orElseThrow().toAbsolutePath();
        }
    }

    /// Processor time of the server's Java, without its database.
    Duration processorTime() {
        return spent.plus(process.info().totalCpuDuration().orElse(Duration.ZERO));
    }

    void end() throws InterruptedException {
        spent = processorTime();
        process.destroyForcibly();
        process.waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /// The database as its owner, to enter hospitals and to count.
    Connection database() throws IOException, SQLException {
        Path folder = passwordFile().getParent();
        var lines = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + lines.get(3) + "/todoke",
                "todoke_owner",
                Files.readString(folder.resolve("password")).strip());
    }
}
