package dev.todoke.provision.extraction;

import dev.todoke.provision.application.Checksum;
import java.util.List;

/// The part of a provision that says whom a key stands for (識別情報の部): it travels apart from the cancer data.
///
/// Arrays are handed over, not copied: the part lives for one step only.
public final class IdentifierPart {

    /// Column that both parts share (共通キー).
    public static final String KEY = "共通キー";

    private final byte[] data;
    private final long rows;

    private IdentifierPart(byte[] data, long rows) {
        this.data = data;
        this.rows = rows;
    }

    static IdentifierPart of(List<String> header, List<List<String>> rows) {
        return new IdentifierPart(CsvText.bytes(header, rows), rows.size());
    }

    /// UTF-8 CSV with a header line.
    public byte[] data() {
        return data;
    }

    public long rows() {
        return rows;
    }

    public String sha256() {
        return Checksum.sha256(data);
    }
}
