package dev.todoke.cli.register;

import dev.todoke.cli.Console;
import dev.todoke.cli.ProgressBar;
import dev.todoke.cli.Words;
import java.io.IOException;

/// Runs the stages one after the other and tells how long each took (段階ごとの所要時間), on stderr only.
final class Stages {

    private final Console console;
    private final Words words;

    Stages(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    /// The work of one stage.
    interface Stage<T> {
        T run(ProgressBar progress) throws IOException;
    }

    <T> T run(String key, Stage<T> stage) throws IOException {
        long started = console.clock().millis();
        T answer;
        try (var progress = new ProgressBar(console, words.say(key))) {
            answer = stage.run(progress);
        }
        double seconds = (console.clock().millis() - started) / 1000.0;
        console.tell(words.say("stage", words.say(key), seconds));
        return answer;
    }
}
