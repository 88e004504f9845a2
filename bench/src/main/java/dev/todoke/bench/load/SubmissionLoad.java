package dev.todoke.bench.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Hospitals that each send one case every two seconds (負荷の測定), and the count of what arrived.
///
/// `SubmissionLoad SERVER.jar FOLDER [HOSPITALS 500] [SECONDS 30] [KILLS 0] [PORT 8470]`. With kills the server process
/// is killed without warning and started again so many times meanwhile; whoever got no answer sends again under the
/// same key. Every call runs against a limit of time, and the program ends its server.
public final class SubmissionLoad {

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final int MINUTES_FOR_READING = 5;
    private static final String CASE =
            "%s,カガク　タロウ,科学　太郎,1,19510312,40,福岡市早良区百道浜９－９,20260512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,\n";

    private final ServerProcess server;
    private final int seconds;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final List<Long> microseconds = Collections.synchronizedList(new ArrayList<>());
    private final List<String> receipts = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong repeated = new AtomicLong();
    private volatile boolean disturbed;

    private SubmissionLoad(ServerProcess server, int seconds) {
        this.server = server;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        var jar = Path.of(args[0]).toAbsolutePath();
        var data = Files.createDirectories(Path.of(args[1]).toAbsolutePath()).resolve("data");
        int hospitals = number(args, 2, 500);
        int seconds = number(args, 3, 30);
        int kills = number(args, 4, 0);
        var server = new ServerProcess(jar, data, number(args, 5, 8470));
        try {
            new SubmissionLoad(server, seconds).run(hospitals, kills);
        } finally {
            server.stop();
        }
    }

    private static int number(String[] args, int place, int otherwise) {
        return args.length > place ? Integer.parseInt(args[place]) : otherwise;
    }

    private void run(int count, int kills) throws Exception {
        List<Hospitals.Hospital> hospitals;
        try (var database = server.database()) {
            hospitals = Hospitals.enter(database, count);
        }
        warm(hospitals.getFirst());
        var before = server.processorTime();
        var databaseBefore = server.databaseTime();
        var threads = new ArrayList<Thread>();
        long begin = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        for (int i = 0; i < count; i++) {
            var hospital = hospitals.get(i);
            long first = begin + EVERY.toNanos() * i / count;
            threads.add(Thread.ofVirtual().start(() -> sendAll(hospital, first)));
        }
        for (int kill = 1; kill <= kills; kill++) {
            sleepUntil(begin + Duration.ofSeconds(seconds).toNanos() * kill / (kills + 1));
            disturbed = true;
            server.killAndStartAgain();
        }
        for (var thread : threads) {
            thread.join();
        }
        var database = kills == 0 ? server.databaseTime().minus(databaseBefore) : Duration.ZERO;
        report(count, kills, server.processorTime().minus(before), database);
        count();
    }

    private void warm(Hospitals.Hospital hospital) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            send(hospital, "warm-" + i);
        }
        microseconds.clear();
    }

    private void sendAll(Hospitals.Hospital hospital, long first) {
        try {
            for (int i = 0; i * EVERY.toSeconds() < seconds; i++) {
                long due = first + EVERY.toNanos() * i;
                sleepUntil(due);
                send(hospital, hospital.code() + "-" + i);
                // counted from the moment at which it was due: a queue in front of the server counts too
                microseconds.add((System.nanoTime() - due) / 1000);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleepUntil(long nanoTime) throws InterruptedException {
        long wait = nanoTime - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait));
        }
    }

    /// Sends until there is a receipt, always under the same key.
    private void send(Hospitals.Hospital hospital, String chart) throws InterruptedException {
        var request = HttpRequest.newBuilder(server.address("/api/v1/files"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + hospital.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(CASE.formatted(chart)))
                .build();
        while (true) {
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 202) {
                    receipts.add(answer.headers().firstValue("location").orElseThrow());
                    return;
                }
                if (answer.statusCode() < 500) {
                    throw new IllegalStateException("answered " + answer.statusCode() + ": " + answer.body());
                }
            } catch (IOException _) {
                // the server is being killed: the same is sent again
            }
            repeated.incrementAndGet();
            Thread.sleep(200);
        }
    }

    private void report(int hospitals, int kills, Duration processor, Duration database) {
        var sorted = microseconds.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%d hospitals, %d s, %d kills: %,d receipts, %d sent again; from due to receipt p50 %.0f p95 %.0f p99 %.0f max %.0f"
                        + " ms%s; processor of the server %.1f s, of its database %.1f s%n",
                hospitals,
                seconds,
                kills,
                sorted.length,
                repeated.get(),
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1),
                disturbed ? " (with the time the server was away)" : "",
                processor.toMillis() / 1000.0,
                database.toMillis() / 1000.0);
    }

    private static double at(long[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))] / 1000.0;
    }

    /// What was answered against what is there.
    private void count() throws IOException, SQLException, InterruptedException {
        int answered = receipts.size();
        int different = new HashSet<>(receipts).size();
        try (var database = server.database();
                var statement = database.createStatement()) {
            long waiting = 1;
            for (int i = 0; i < MINUTES_FOR_READING * 60 && waiting > 0; i++) {
                Thread.sleep(1000);
                waiting = one(statement, "select count(*) from intake.file where state in ('received', 'checking')");
            }
            long files = one(statement, "select count(*) from intake.file");
            long records = one(statement, "select count(*) from person.raw_record");
            long cases = one(statement, "select count(distinct (facility, split_part(cells, U&'\\001F', 1))) from person.raw_record");
            System.out.printf(
                    Locale.ROOT,
                    "answered %,d, different receipts %,d, files %,d, still to be read %,d, records %,d, different cases %,d: %s%n",
                    answered,
                    different,
                    files,
                    waiting,
                    records,
                    cases,
                    answered == different && answered == files && answered == records && answered == cases
                            ? "nothing lost, nothing doubled"
                            : "NOT EQUAL");
        }
    }

    private static long one(java.sql.Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
