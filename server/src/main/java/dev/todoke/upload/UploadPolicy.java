package dev.todoke.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets files in only when virus scanning is configured or was explicitly waived (受け入れの方針).
///
/// `todoke.virus-scan` is `none` (the default: nothing is let in), `waived` (let in as 検査なし), or `command`; then
/// `todoke.virus-scan-command` names a program that is called with the file and answers 0 for clean and 1 for infected.
@Component
public class UploadPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(UploadPolicy.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int CLEAN = 0;
    private static final int INFECTED = 1;

    private final String choice;
    private final List<String> command;

    public UploadPolicy(
            @Value("${todoke.virus-scan:none}") String choice,
            @Value("${todoke.virus-scan-command:}") List<String> command) {
        if (!List.of("none", "waived", "command").contains(choice)) {
            throw new IllegalArgumentException("todoke.virus-scan must be none, waived or command: " + choice);
        }
        if (choice.equals("command") && command.isEmpty()) {
            throw new IllegalArgumentException("todoke.virus-scan=command needs todoke.virus-scan-command");
        }
        this.choice = choice;
        this.command = List.copyOf(command);
    }

    /// Why nothing is let in at present, to be said before somebody sends a large file.
    public Optional<String> closedBecause() {
        return choice.equals("none")
                ? Optional.of("ウイルス検査が設定されていないため、ファイルを受け付けられません。登録室の管理者に連絡してください。")
                : Optional.empty();
    }

    /// Whether files are let in without being scanned; pages show 「検査なし」.
    public boolean waived() {
        return choice.equals("waived");
    }

    /// Scans a file that lies in a folder of ours under a name of ours.
    public ScanResult scan(Path file) {
        return switch (choice) {
            case "waived" -> new ScanResult.NotScanned();
            case "command" -> ask(file);
            default -> new ScanResult.Refused(closedBecause().orElse(""));
        };
    }

    private ScanResult ask(Path file) {
        var call = new ArrayList<>(command);
        call.add(file.toString());
        try {
            var process = new ProcessBuilder(call)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return notPossible("no answer");
            }
            return switch (process.exitValue()) {
                case CLEAN -> new ScanResult.Clean();
                case INFECTED -> new ScanResult.Infected();
                default -> notPossible("exit status " + process.exitValue());
            };
        } catch (IOException e) {
            return notPossible(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return notPossible("interrupted");
        }
    }

    private static ScanResult notPossible(String why) {
        LOG.error("virus scan failed: {}", why);
        return new ScanResult.Refused("ウイルス検査ができなかったため、ファイルを受け付けませんでした。時間をおいて再送してください。");
    }
}
