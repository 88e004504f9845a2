package dev.todoke.provision.extraction;

/// The files of an extraction in memory (抽出したファイル): data, layout and the record of how they were made.
///
/// Arrays are handed over, not copied: the file may be large and lives for one step only.
public final class ExtractedFile {

    private final ExtractionRecord record;
    private final byte[] data;
    private final byte[] layout;

    ExtractedFile(ExtractionRecord record, byte[] data, byte[] layout) {
        this.record = record;
        this.data = data;
        this.layout = layout;
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
}
