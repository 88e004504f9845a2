package dev.todoke.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/// What a command has of the world around it (入出力): its three streams, the clock, the language.
///
/// @param watched whether a person looks at stderr, so that a progress bar makes sense
public record Console(InputStream in, OutputStream out, PrintStream err, Clock clock, Locale locale, boolean watched) {

    /// The real one, UTF-8 whatever the locale says.
    static Console ofSystem(Clock clock, Locale locale) {
        return new Console(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                clock,
                locale,
                stderrIsATerminal());
    }

    private static boolean stderrIsATerminal() {
        try {
            String device = Path.of("/proc/self/fd/2").toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException _) {
            // A pipe has no path, and other systems have no /proc: then nobody gets a progress bar.
            return false;
        }
    }

    Console in(Locale other) {
        return new Console(in, out, err, clock, other, watched);
    }

    public Words words(String command) {
        return Words.of(command, locale);
    }

    /// One line for people, on stderr, never mixed into the output.
    public void tell(String line) {
        err.println(line);
    }

    /// The last line of a command: rows in = rows out + rows refused.
    public void tellCounts(Counts counts) {
        tell(words("todoke").say("counts", counts.in(), counts.out(), counts.refused()));
    }
}
