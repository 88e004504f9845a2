package dev.todoke.cli.cases;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Item;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;

/// A casebook as bytes (症例ファイルの中身の形式), before it is sealed.
///
/// Big-endian: facility; number of entries (4); of each its kind (1: 1 written, 2 deleted), number of
/// the case (8), seconds since 1970 (8), then either the number of items (4) and of each its id and
/// value, or the reason. A text is its length in bytes (4) and UTF-8.
final class CasebookBytes {

    private static final int WRITTEN = 1;
    private static final int DELETED = 2;

    private CasebookBytes() {}

    static byte[] write(Casebook book) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            text(out, book.facility().value());
            out.writeInt(book.entries().size());
            for (CaseEntry entry : book.entries()) {
                write(out, entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot refuse bytes", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, CaseEntry entry) throws IOException {
        out.writeByte(entry instanceof CaseEntry.Written ? WRITTEN : DELETED);
        out.writeLong(entry.number());
        out.writeLong(entry.at().getEpochSecond());
        switch (entry) {
            case CaseEntry.Written(var _, var _, Map<Item, String> values) -> {
                out.writeInt(values.size());
                for (var value : values.entrySet()) {
                    text(out, value.getKey().itemId());
                    text(out, value.getValue());
                }
            }
            case CaseEntry.Deleted deleted -> text(out, deleted.reason());
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// Reads to the last byte. What is not understood is refused: nothing of it is left out.
    static Casebook read(byte[] content) throws CaseFileRefused {
        try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
            String facility = text(in);
            if (!FacilityCode.isFacilityCode(facility)) {
                throw new CaseFileRefused(CaseFault.NEWER_VERSION);
            }
            int count = in.readInt();
            var entries = new ArrayList<CaseEntry>();
            for (int i = 0; i < count; i++) {
                entries.add(entry(in));
            }
            if (in.read() >= 0) {
                throw new CaseFileRefused(CaseFault.NEWER_VERSION);
            }
            return new Casebook(new FacilityCode(facility), entries);
        } catch (IOException _) {
            // the bytes are genuine and still too few: another version wrote them
            throw new CaseFileRefused(CaseFault.NEWER_VERSION);
        }
    }

    private static CaseEntry entry(DataInputStream in) throws IOException, CaseFileRefused {
        int kind = in.readUnsignedByte();
        long number = in.readLong();
        var at = Instant.ofEpochSecond(in.readLong());
        return switch (kind) {
            case WRITTEN -> new CaseEntry.Written(number, at, values(in));
            case DELETED -> new CaseEntry.Deleted(number, at, text(in));
            default -> throw new CaseFileRefused(CaseFault.NEWER_VERSION);
        };
    }

    private static Map<Item, String> values(DataInputStream in) throws IOException, CaseFileRefused {
        int count = in.readInt();
        var values = new EnumMap<Item, String>(Item.class);
        for (int i = 0; i < count; i++) {
            var item = Item.ofItemId(text(in)).orElseThrow(() -> new CaseFileRefused(CaseFault.NEWER_VERSION));
            values.put(item, text(in));
        }
        return values;
    }

    private static String text(DataInputStream in) throws IOException, CaseFileRefused {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new CaseFileRefused(CaseFault.NEWER_VERSION);
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
