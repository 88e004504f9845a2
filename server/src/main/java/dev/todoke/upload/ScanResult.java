package dev.todoke.upload;

import org.slf4j.LoggerFactory;

/// What virus scanning said about a file (ウイルス検査の結果).
public sealed interface ScanResult {

    /// 検査済み
    record Clean() implements ScanResult {}

    /// 検査なし: the office decided to go without; the receipt and the administration page say so.
    record NotScanned() implements ScanResult {}

    /// 検出: the file is never read.
    ///
    /// @param name what the scanner calls it, or empty
    record Infected(String name) implements ScanResult {}

    /// 検査できない: nothing is let in unchecked.
    ///
    /// @param reason sentence for the person who sent the file
    record Refused(String reason) implements ScanResult {}

    /// The scanner did not do its work; why is for the administrator's log alone.
    static ScanResult notPossible(String why) {
        LoggerFactory.getLogger(ScanResult.class).error("virus scan failed: {}", why);
        return new Refused("ウイルス検査ができなかったため、ファイルを受け付けませんでした。時間をおいて再送してください。");
    }

    /// Whether the file may be read.
    default boolean admits() {
        return this instanceof Clean || this instanceof NotScanned;
    }
}
