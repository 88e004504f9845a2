package dev.todoke.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Calls a program with the file (検査プログラムの呼び出し): it answers 0 for clean and 1 for infected.
record CommandScanner(List<String> command) implements VirusScanner {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int CLEAN = 0;
    private static final int INFECTED = 1;

    CommandScanner {
        command = List.copyOf(command);
    }

    @Override
    public ScanResult scan(Path file) {
        var call = new ArrayList<>(command);
        call.add(file.toString());
        try {
            var process = new ProcessBuilder(call)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return ScanResult.notPossible("no answer");
            }
            return switch (process.exitValue()) {
                case CLEAN -> new ScanResult.Clean();
                case INFECTED -> new ScanResult.Infected("");
                default -> ScanResult.notPossible("exit status " + process.exitValue());
            };
        } catch (IOException e) {
            return ScanResult.notPossible(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ScanResult.notPossible("interrupted");
        }
    }
}
