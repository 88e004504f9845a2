package dev.todoke.closing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// A closed record with its origin (確定の行と由来).
public record TracedRecord(ClosedRecord record, ClosedTrace trace) {

    private static final int BYTES = 8;

    /// Stands for items 3 to 76, so that rows of two closings can be compared without reading them (16 hexadecimal
    /// digits).
    public String digest() {
        var digest = Checksum.sha256();
        for (String value : record.values().subList(ClosedDraft.FIRST_ITEM - 1, ClosedRecord.ITEMS)) {
            digest.update(value.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\t');
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
