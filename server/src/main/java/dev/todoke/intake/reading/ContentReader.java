package dev.todoke.intake.reading;

import dev.todoke.intake.form.FormReader;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.FormStore;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.NotificationFiles;
import dev.todoke.notification.RawRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Recognises a file by its first bytes, whatever its name, and reads its records (届出ファイルの読み取り).
@Component
public class ContentReader {

    private static final int HEAD = 1024;
    private static final int LARGEST_PDF_MEBIBYTES = 64;
    private static final int MEBIBYTE = 1 << 20;

    private final FormStore forms;

    public ContentReader(FormStore forms) {
        this.forms = forms;
    }

    /// Hands out every record; those of a file that turns out unreadable are to be forgotten.
    public ContentReading read(FileRow file, InputStream content, Consumer<RawRecord> records) throws IOException {
        var buffered = new BufferedInputStream(content, HEAD);
        buffered.mark(HEAD);
        var head = new String(buffered.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        buffered.reset();
        // the mark of a PDF may stand behind other bytes; source: ISO 32000-1, Annex H, note 13
        if (head.contains("%PDF-")) {
            return form(file, buffered, records);
        }
        var reading = NotificationFiles.read(file.importLayout(), buffered, records);
        return new ContentReading(new FileSource.Csv(), reading, List.of());
    }

    private ContentReading form(FileRow file, InputStream content, Consumer<RawRecord> records) throws IOException {
        var pdf = content.readNBytes(LARGEST_PDF_MEBIBYTES * MEBIBYTE + 1);
        if (pdf.length > LARGEST_PDF_MEBIBYTES * MEBIBYTE) {
            return ContentReading.unreadable(
                    new FileSource.OtherPdf(), FileFault.TOO_LARGE, Integer.toString(LARGEST_PDF_MEBIBYTES));
        }
        return new FormReader(file.importLayout(), forms::known).read(pdf, file.facility(), file.receivedAt(), records);
    }
}
