package dev.todoke.provision.workbook;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.attachment.FileContent;
import dev.todoke.provision.attachment.FileForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/// A workbook (xlsx) as texts, without any library: the program that checks a draft at home carries none.
///
/// Numbers stay plain, whole ones without a point; what is formatted as a date becomes 2026-04-01; of a formula the
/// last value is taken. Rows keep their places. Source: ECMA-376 part 1, 18.3 and 18.4.
public sealed interface Workbook {

    /// Largest file in bytes, and what it may grow to.
    int LARGEST = 20_000_000;

    long LARGEST_UNPACKED = 100_000_000;

    record Read(List<CellSheet> sheets) implements Workbook {
        public Read {
            sheets = List.copyOf(sheets);
        }
    }

    record Unfit(Reason reason) implements Workbook {}

    static Workbook of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return tooLarge();
        }
        if (FileContent.of("", "draft.xlsx", bytes) instanceof FileContent.Unfit(var reason)) {
            return reason.id().equals("A04") ? new Unfit(Reason.of("J02", "パスワードがかかっています。外してから使ってください。")) : broken();
        }
        try {
            return new Read(new SheetTexts(parts(bytes)).sheets());
        } catch (GrowsBeyondMeasure _) {
            return tooLarge();
        } catch (IOException | XMLStreamException | NumberFormatException _) {
            return broken();
        }
    }

    private static Workbook tooLarge() {
        return new Unfit(Reason.of("J03", "ファイルが大きすぎます。下書きのファイルは%sMBまでです。", LARGEST / 1_000_000));
    }

    private static Workbook broken() {
        return new Unfit(Reason.of("J01", "%sとして読めません。申出の画面から受け取ったファイルに記入してください。", FileForm.EXCEL.ja()));
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        long left = LARGEST_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, left + 1));
                left -= part.length;
                if (left < 0) {
                    throw new GrowsBeyondMeasure();
                }
                if (entry.getName().startsWith("xl/") && !entry.getName().startsWith("xl/media/")) {
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    /// The file unpacks to more than any draft.
    final class GrowsBeyondMeasure extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
