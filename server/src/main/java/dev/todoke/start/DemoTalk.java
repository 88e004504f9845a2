package dev.todoke.start;

import dev.todoke.demo.DemoDesk;
import dev.todoke.demo.StageResult;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ResourceBundle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// What the demonstration prints on the terminal (実演の案内): addresses first, then every stage as it ends.
final class DemoTalk {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final List<String> FACES = List.of("portal", "registry", "office", "applicant", "public");

    private final PrintWriter out;
    private final ResourceBundle words;
    private int printed;

    DemoTalk(PrintWriter out, ResourceBundle words) {
        this.out = out;
        this.words = words;
    }

    void starting(Path folder) {
        say("demo.starting", folder);
    }

    void started(int port) {
        var address = "http://localhost:" + port;
        say("demo.open", address);
        for (var face : FACES) {
            out.printf("  %-28s %s%n", address + "/" + face, words.getString("demo.face." + face));
        }
        out.printf("  %-28s %s%n", address + "/demo", words.getString("demo.face.demo"));
        out.flush();
    }

    /// Prints the stages as they end, until the last one has or the program goes down.
    void follow(DemoDesk desk) {
        try {
            followToTheEnd(desk);
        } catch (DataAccessException | TransactionException e) {
            // the database is closed under this thread when the program goes down; what is left is printed at the next
            // start
            out.flush();
        }
    }

    private void followToTheEnd(DemoDesk desk) {
        while (true) {
            print(desk.results());
            var state = desk.run().map(JobRun::state).orElse(JobState.REQUESTED);
            if (!state.live()) {
                print(desk.results());
                ended(desk, state);
                return;
            }
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void print(List<StageResult> results) {
        for (; printed < results.size(); printed++) {
            var stage = results.get(printed);
            out.printf("%n%s  %.1f %s%n", stage.name(), stage.seconds(), words.getString("demo.seconds"));
            stage.lines().forEach(line -> out.println("  " + line));
        }
        out.flush();
    }

    private void ended(DemoDesk desk, JobState state) {
        out.println();
        if (state == JobState.DONE) {
            var seconds =
                    desk.results().stream().mapToDouble(StageResult::seconds).sum();
            say("demo.done", "%.1f".formatted(seconds));
        } else {
            say("demo.failed", desk.run().map(JobRun::errorId).orElse(""));
        }
        say("demo.stop", "");
    }

    private void say(String key, Object value) {
        out.println(words.getString(key).formatted(value));
        out.flush();
    }
}
