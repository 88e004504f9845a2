package dev.todoke.upload;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets files in only when virus scanning is configured or was explicitly waived (受け入れの方針).
///
/// `todoke.virus-scan` is one of
///
/// - `none`, the default: nothing is let in;
/// - `waived`: let in as 検査なし;
/// - `clamd`: the daemon of ClamAV at `todoke.virus-scan-clamd`, such as `unix:/run/clamav/clamd.ctl` or
///   `tcp:127.0.0.1:3310`; its StreamMaxLength must be at least the largest file that is received;
/// - `command`: `todoke.virus-scan-command` names a program that is called with the file and answers 0 for clean and
///   1 for infected.
@Component
public class UploadPolicy {

    private static final String CLOSED = "ウイルス検査が設定されていないため、ファイルを受け付けられません。登録室の管理者に連絡してください。";

    private final String choice;
    private final VirusScanner scanner;

    public UploadPolicy(
            @Value("${todoke.virus-scan:none}") String choice,
            @Value("${todoke.virus-scan-command:}") List<String> command,
            @Value("${todoke.virus-scan-clamd:}") String clamd) {
        this.choice = choice;
        this.scanner = switch (choice) {
            case "none" -> _ -> new ScanResult.Refused(CLOSED);
            case "waived" -> _ -> new ScanResult.NotScanned();
            case "clamd" -> ClamdScanner.at(clamd);
            case "command" -> new CommandScanner(named(command));
            default ->
                throw new IllegalArgumentException(
                        "todoke.virus-scan must be none, waived, clamd or command: " + choice);
        };
    }

    private static List<String> named(List<String> command) {
        if (command.isEmpty()) {
            throw new IllegalArgumentException("todoke.virus-scan=command needs todoke.virus-scan-command");
        }
        return command;
    }

    /// Why nothing is let in at present, to be said before somebody sends a large file.
    public Optional<String> closedBecause() {
        return choice.equals("none") ? Optional.of(CLOSED) : Optional.empty();
    }

    /// Whether files are let in without being scanned; pages show 「検査なし」.
    public boolean waived() {
        return choice.equals("waived");
    }

    /// Scans a file that lies in a folder of ours under a name of ours.
    public ScanResult scan(Path file) {
        return scanner.scan(file);
    }
}
