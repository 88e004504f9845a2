package dev.todoke.cli.cases;

import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Where the password comes from (パスワード): the keyboard, or the first line of a file. Never an argument
/// of the call, which other users of the computer can read.
final class Passwords {

    /// Fewer characters are not taken for a new file.
    static final int SHORTEST = 12;

    private static final int LONGEST_LINE = 1000;

    private final Console console;
    private final Words words;

    Passwords(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    /// The password of a file that exists.
    ///
    /// @param file empty for the keyboard, `-` for stdin
    char[] known(String file) throws IOException {
        return file.isEmpty() ? typed("password") : firstLine(file);
    }

    /// A password for a new file: long enough, and typed twice.
    char[] fresh(String file) throws IOException {
        var password = file.isEmpty() ? typed("new-password") : firstLine(file);
        if (password.length < SHORTEST) {
            throw new WrongCall(words.say("short-password", SHORTEST));
        }
        if (file.isEmpty() && !Arrays.equals(password, typed("again"))) {
            throw new WrongCall(words.say("other-password"));
        }
        return password;
    }

    private char[] typed(String prompt) {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .flatMap(terminal -> Optional.ofNullable(terminal.readPassword("%s ", words.say(prompt))))
                .orElseThrow(() -> new WrongCall(words.say("no-terminal")));
    }

    private char[] firstLine(String file) throws IOException {
        byte[] bytes;
        if (file.equals("-")) {
            bytes = console.in().readNBytes(LONGEST_LINE);
        } else if (Files.isRegularFile(Path.of(file)) && Files.size(Path.of(file)) <= LONGEST_LINE) {
            bytes = Files.readAllBytes(Path.of(file));
        } else {
            throw new WrongCall(words.say("no-password-file", file));
        }
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("")
                .toCharArray();
    }
}
