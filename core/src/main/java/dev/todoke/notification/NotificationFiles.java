package dev.todoke.notification;

import dev.todoke.notification.csv.FirstLines;
import dev.todoke.notification.csv.NotificationFile;
import dev.todoke.notification.csv.NotificationFileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/// The front door to files of notifications (届出ファイルの読み書き), for parts that need not know how they are parsed.
public final class NotificationFiles {

    private NotificationFiles() {}

    /// Reads a file to its end, record by record; the caller closes the stream.
    public static FileReading read(ImportLayout layout, InputStream in, Consumer<RawRecord> records)
            throws IOException {
        return new NotificationFile(layout).read(in, records);
    }

    /// Reads a file in a hospital's own columns, as somebody there matched them (列の対応).
    public static FileReading read(
            ImportLayout layout, ColumnMapping mapping, InputStream in, Consumer<RawRecord> records)
            throws IOException {
        return new NotificationFile(layout).read(in, mapping, records);
    }

    /// The first lines of a text file, whatever its columns; none of a file that is no text.
    public static List<List<String>> firstLines(InputStream in, int most) throws IOException {
        return FirstLines.of(in, most);
    }

    /// Writes records in a layout and a form; the stream is closed at the end.
    ///
    /// @throws java.nio.charset.CharacterCodingException when the character set lacks a character
    public static void write(ImportLayout layout, FileForm form, OutputStream out, Iterator<RawRecord> records)
            throws IOException {
        try (var writer = new NotificationFileWriter(out, layout, form)) {
            while (records.hasNext()) {
                writer.write(records.next());
            }
        }
    }
}
