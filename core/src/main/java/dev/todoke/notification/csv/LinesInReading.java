package dev.todoke.notification.csv;

import dev.todoke.notification.FileReading;
import dev.todoke.notification.FileReading.Unreadable;
import java.io.IOException;
import java.util.Optional;

/// What takes the lines of a file one after the other (読み取り中のファイル).
interface LinesInReading {

    /// Takes one line; answers why the file is refused, if it is.
    Optional<Unreadable> accept(Cells cells, StrictText text) throws IOException;

    FileReading end(StrictText text);

    /// The line after the last record that was read.
    long nextLine();

    String charsetName();
}
