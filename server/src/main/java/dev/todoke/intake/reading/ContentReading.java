package dev.todoke.intake.reading;

import dev.todoke.kernel.Sentence;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileReading;
import java.util.List;

/// What came out of reading a file of any kind (読み取りの結果).
///
/// @param notices what the hospital should know although the file was read
public record ContentReading(FileSource source, FileReading reading, List<Sentence> notices) {

    public ContentReading {
        notices = List.copyOf(notices);
    }

    public static ContentReading unreadable(FileSource source, FileFault fault, String... values) {
        return new ContentReading(source, FileReading.Unreadable.wholeFile(fault, values), List.of());
    }

    public static Sentence notice(String key, String... values) {
        return Sentence.of("file-notices", key, values);
    }
}
