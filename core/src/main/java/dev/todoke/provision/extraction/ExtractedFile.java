package dev.todoke.provision.extraction;

import java.util.List;
import java.util.Optional;

/// The files of an extraction in memory (抽出したファイル): data, layout and the record of how they were made.
///
/// Arrays are handed over, not copied: the file may be large and lives for one step only.
public final class ExtractedFile {

    private final ExtractionRecord record;
    private final byte[] data;
    private final byte[] layout;
    private final List<IdentifierPart> identifiers;

    ExtractedFile(ExtractionRecord record, byte[] data, byte[] layout) {
        this(record, data, layout, List.of());
    }

    ExtractedFile(ExtractionRecord record, byte[] data, byte[] layout, List<IdentifierPart> identifiers) {
        this.record = record;
        this.data = data;
        this.layout = layout;
        this.identifiers = List.copyOf(identifiers);
    }

    public ExtractionRecord record() {
        return record;
    }

    /// The data file, UTF-8 CSV with a header line.
    public byte[] data() {
        return data;
    }

    /// The layout file, UTF-8 CSV with a header line.
    public byte[] layout() {
        return layout;
    }

    /// What travels apart from the data; empty when the provision has one part.
    public Optional<IdentifierPart> identifiers() {
        return identifiers.stream().findFirst();
    }
}
