package dev.todoke.notification.csv;

import dev.todoke.notification.FileReading;
import dev.todoke.notification.FileReading.Unreadable;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.RawRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Small notification files for tests: one invented patient per line.
final class SampleFile {

    static final String HEADER = String.join(
            ",",
            ImportLayout.newest().columns().stream().map(c -> c.item().ja()).toList());

    static final String STOMACH =
            "0045129,カガク　タロウ,科学　太郎,1,19510312,40,福岡市早良区百道浜９－９,20240512,7,C162,814032,1,2,1,8,410,410,1,2,2,1,2,2,2,2,,,,";

    static final String BREAST =
            "2210093,カガク　ハナコ,科学　花子,2,19560801,40,久留米市城南町９９－９,20240620,1,C504,850032,1,2,1,1,410,410,1,2,2,1,1,2,1,2,,,,";

    record Result(FileReading reading, List<RawRecord> records) {

        Unreadable refusal() {
            return (Unreadable) reading;
        }

        String sentence() {
            return refusal().sentence(Locale.JAPANESE);
        }
    }

    private SampleFile() {}

    static Result read(byte[] bytes) throws IOException {
        var records = new ArrayList<RawRecord>();
        var reading = new NotificationFile(ImportLayout.newest()).read(new ByteArrayInputStream(bytes), records::add);
        return new Result(reading, records);
    }

    static Result read(String text, Charset charset) throws IOException {
        return read(text.getBytes(charset));
    }
}
