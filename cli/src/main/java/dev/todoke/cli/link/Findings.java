package dev.todoke.cli.link;

import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.csv.NamedRows;

/// Rows that cannot be used, told one by one and counted (使えない行). Only the first hundred are told in full.
final class Findings {

    private static final int TOLD = 100;

    private final Console console;
    private final Words words;
    private long read;
    private long refused;
    private long noted;

    Findings(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    void rowRead() {
        read++;
    }

    /// The row is left out.
    void refuse(String file, long line, String column, String value, String fault) {
        refused++;
        tell(file, line, column, value, fault);
    }

    /// The row is used all the same.
    void note(String file, long line, String column, String value, String fault) {
        noted++;
        tell(file, line, column, value, fault);
    }

    private void tell(String file, long line, String column, String value, String fault) {
        if (refused + noted <= TOLD) {
            console.tell(words.say("finding", file, line, column, NamedRows.shown(value), words.say(fault)));
        }
    }

    void tellRest() {
        if (refused + noted > TOLD) {
            console.tell(words.say("more-findings", refused + noted - TOLD));
        }
    }

    boolean any() {
        return refused + noted > 0;
    }

    long read() {
        return read;
    }

    long refused() {
        return refused;
    }
}
