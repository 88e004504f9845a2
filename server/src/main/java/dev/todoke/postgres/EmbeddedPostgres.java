package dev.todoke.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The PostgreSQL server that travels with the program (内蔵データベース): a real server on its own data folder.
///
/// It listens on the loopback address only, asks for a password (SCRAM), keeps its data durably unless told otherwise,
/// and takes over a server that a killed program left behind.
public final class EmbeddedPostgres implements AutoCloseable {

    /// The superuser of the embedded server.
    public static final String OWNER = "todoke_owner";

    private static final int ATTEMPTS = 5;
    private static final long MINUTES_TO_WAIT = 5;
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=80",
            "shared_buffers=128MB",
            "work_mem=16MB",
            "maintenance_work_mem=128MB",
            "max_wal_size=2GB",
            "checkpoint_timeout=15min",
            "jit=off",
            "log_min_messages=warning",
            "log_statement=none",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private final PostgresFolder folder;
    private final RunningAs runningAs;
    private final Path programs;
    private final int port;

    private EmbeddedPostgres(PostgresFolder folder, RunningAs runningAs, Path programs, int port) {
        this.folder = folder;
        this.runningAs = runningAs;
        this.programs = programs;
        this.port = port;
    }

    /// Starts the server of `folder`, making folder and data at the first start.
    public static EmbeddedPostgres start(Path folder, Durability durability) {
        return start(folder, durability, RunningAs.here());
    }

    static EmbeddedPostgres start(Path folder, Durability durability, RunningAs runningAs) {
        var taken = PostgresFolder.take(folder);
        try {
            var programs = PostgresProgram.unpackedIn(taken.program());
            initialise(taken, durability, runningAs, programs);
            stopOrphan(taken, runningAs, programs);
            return startOnFreePort(taken, durability, runningAs, programs);
        } catch (PostgresFailure e) {
            taken.close();
            throw e;
        }
    }

    private static void initialise(PostgresFolder folder, Durability durability, RunningAs runningAs, Path programs) {
        if (folder.initialised()) {
            return;
        }
        deleteAll(folder.data());
        folder.password();
        makeData(folder);
        runningAs.handOver(folder.data().resolveSibling("."));
        var command = new ArrayList<>(List.of(
                programs.resolve("initdb").toString(),
                "-D",
                folder.data().toString(),
                "-U",
                OWNER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + folder.passwordFile(),
                "-E",
                "UTF8",
                "--locale-provider=icu",
                "--icu-locale=ja-JP",
                "--locale=C.UTF-8"));
        command.addAll(durability.initdbOptions());
        if (run(folder, runningAs, command) != 0) {
            throw failure(folder, "内蔵データベースを初期化できません。");
        }
        folder.markInitialised();
    }

    private static void makeData(PostgresFolder folder) {
        try {
            Files.createDirectories(folder.data());
        } catch (IOException e) {
            throw new PostgresFailure("データフォルダを作成できません: " + folder, e);
        }
    }

    /// An initialisation that was killed half-way leaves a folder that holds no data of anybody.
    static void deleteAll(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        try (var paths = Files.walk(data)) {
            for (var path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new PostgresFailure("途中まで作成されたデータフォルダを削除できません: " + data, e);
        }
    }

    private static void stopOrphan(PostgresFolder folder, RunningAs runningAs, Path programs) {
        var orphan = folder.orphan();
        if (orphan.isEmpty()) {
            folder.removeStaleMark();
            return;
        }
        for (var mode : List.of("fast", "immediate")) {
            run(folder, runningAs, stopCommand(folder, programs, mode));
            if (folder.orphan().isEmpty()) {
                folder.removeStaleMark();
                return;
            }
        }
        throw failure(
                folder, "前回のデータベースサーバー(PID %d)を終了できません。".formatted(orphan.get().pid()));
    }

    private static EmbeddedPostgres startOnFreePort(
            PostgresFolder folder, Durability durability, RunningAs runningAs, Path programs) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var port = freePort();
            var command = List.of(
                    programs.resolve("pg_ctl").toString(),
                    "-D",
                    folder.data().toString(),
                    "-l",
                    folder.log().toString(),
                    "-w",
                    "-t",
                    "120",
                    "-o",
                    options(port, durability),
                    "start");
            if (run(folder, runningAs, command) == 0) {
                return new EmbeddedPostgres(folder, runningAs, programs, port);
            }
            pause(attempt);
        }
        throw failure(folder, "内蔵データベースを起動できません。");
    }

    /// A killed server's children need a moment to notice before the shared memory is free again.
    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(500L * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("内蔵データベースの起動が中断されました。", e);
        }
    }

    private static String options(int port, Durability durability) {
        var settings = new ArrayList<>(SETTINGS);
        settings.addAll(durability.settings());
        return "-p " + port + settings.stream().map(s -> " -c " + s).collect(Collectors.joining());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PostgresFailure("空きポートがありません。", e);
        }
    }

    private static List<String> stopCommand(PostgresFolder folder, Path programs, String mode) {
        return List.of(
                programs.resolve("pg_ctl").toString(),
                "-D",
                folder.data().toString(),
                "-m",
                mode,
                "-w",
                "-t",
                "60",
                "stop");
    }

    /// The programs' words go to a file: a pipe would stay open as long as the server lives.
    private static int run(PostgresFolder folder, RunningAs runningAs, List<String> command) {
        try {
            var process = new ProcessBuilder(runningAs.command(command))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.controlLog().toFile()))
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES_TO_WAIT, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new PostgresFailure("内蔵データベースのプログラムが応答しません。記録: " + folder.controlLog());
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new PostgresFailure("内蔵データベースのプログラムを実行できません: " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("内蔵データベースの操作が中断されました。", e);
        }
    }

    private static PostgresFailure failure(PostgresFolder folder, String sentence) {
        return new PostgresFailure(sentence + " 記録: " + folder.controlLog() + ", " + folder.log());
    }

    public int port() {
        return port;
    }

    public String password() {
        return folder.password();
    }

    /// The JDBC address of one database of this server.
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /// Number of the server's main process; for tests that kill it.
    public long pid() {
        return folder.orphan().map(ProcessHandle::pid).orElseThrow(() -> failure(folder, "サーバーが動作していません。"));
    }

    /// Lets go of the folder without stopping the server, as a killed program does.
    void abandon() {
        folder.close();
    }

    /// Stops the server; open transactions are rolled back.
    @Override
    public void close() {
        run(folder, runningAs, stopCommand(folder, programs, "fast"));
        folder.close();
    }
}
