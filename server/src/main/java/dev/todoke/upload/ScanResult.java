package dev.todoke.upload;

/// What virus scanning said about a file (ウイルス検査の結果).
public sealed interface ScanResult {

    /// 検査済み
    record Clean() implements ScanResult {}

    /// 検査なし: the office decided to go without; the receipt and the administration page say so.
    record NotScanned() implements ScanResult {}

    /// 検出: the file is not to be kept.
    record Infected() implements ScanResult {}

    /// 検査できない: nothing is let in unchecked.
    ///
    /// @param reason sentence for the person who sent the file
    record Refused(String reason) implements ScanResult {}

    /// Whether the file may be kept.
    default boolean admits() {
        return this instanceof Clean || this instanceof NotScanned;
    }
}
