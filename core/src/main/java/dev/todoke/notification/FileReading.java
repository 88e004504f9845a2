package dev.todoke.notification;

import dev.todoke.kernel.Sentence;
import java.util.List;
import java.util.Locale;

/// What came out of reading a notification file (ファイルの読み取り結果).
///
/// An unreadable file is refused as a whole (F02): records that were handed out before the fault are to be forgotten.
public sealed interface FileReading {

    /// @param records number of records, header not counted
    record ReadInFull(FileForm form, long records) implements FileReading {}

    /// @param line line of the fault from 1, 0 when the fault is about the whole file
    /// @param column column of the fault from 1, 0 when it is about the whole line
    /// @param values what the sentence of the fault needs: what was found, what was expected
    record Unreadable(FileFault fault, long line, int column, List<String> values) implements FileReading {

        public Unreadable {
            values = List.copyOf(values);
        }

        public static Unreadable wholeFile(FileFault fault, String... values) {
            return new Unreadable(fault, 0, 0, List.of(values));
        }

        public static Unreadable at(FileFault fault, long line, int column, String... values) {
            return new Unreadable(fault, line, column, List.of(values));
        }

        /// What is wrong and what to do, with the place in the file.
        public String sentence(Locale locale) {
            var what = new Sentence("file-faults", fault.name(), values).in(locale);
            return where(locale) + what;
        }

        private String where(Locale locale) {
            if (line == 0) {
                return "";
            }
            return column == 0
                    ? Sentence.of("file-faults", "at-line", Long.toString(line)).in(locale)
                    : Sentence.of("file-faults", "at-column", Long.toString(line), Integer.toString(column))
                            .in(locale);
        }
    }
}
