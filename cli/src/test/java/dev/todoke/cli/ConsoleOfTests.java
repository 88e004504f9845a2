package dev.todoke.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/// A console on a fixed day for what is not called by its command (試験用の入出力).
public final class ConsoleOfTests {

    private ConsoleOfTests() {}

    public static Console in(Locale locale) {
        return new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC),
                locale,
                false);
    }
}
