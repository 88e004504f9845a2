package dev.todoke.notification;

/// Why a file cannot be read as a notification file (読み取れない理由). The sentence of each stands in
/// `words/file-faults`.
public enum FileFault {
    /// The file has no bytes, or nothing but empty lines (空のファイル).
    EMPTY,
    /// A header line and no record (見出しだけ).
    ONLY_HEADER,
    /// More bytes than the receiver accepts (大きすぎる).
    TOO_LARGE,
    /// A ZIP or another archive under the name of a CSV file.
    ARCHIVE,
    /// An Excel workbook (表計算のファイル).
    SPREADSHEET,
    /// A workbook that cannot be opened (壊れた表計算のファイル).
    SHEET_BROKEN,
    /// Columns that nobody has matched with the items yet (列の対応が決まっていない).
    UNKNOWN_COLUMNS,
    /// A PDF that is no electronic form (電子届出票).
    PDF,
    /// An electronic form that somebody encrypted with another password (別のパスワード).
    FORM_PASSWORD,
    /// A PDF whose structure is broken (壊れたPDF).
    FORM_DAMAGED,
    /// Scripts or calls of programs inside (スクリプト).
    FORM_ACTIVE,
    /// A number that was never given to a form here (番号の不明な届出票).
    FORM_UNKNOWN,
    /// Made for another hospital (ほかの施設の届出票).
    FORM_OTHER_FACILITY,
    /// The cover is not marked as final (確定していない届出票).
    FORM_NOT_FINAL,
    /// Marked as final without a day (確定日がない).
    FORM_FINAL_DAY,
    /// The cover states another number of cases than there are (件数の不一致).
    FORM_COUNT,
    /// No case and no attached file (記入のない届出票).
    FORM_EMPTY,
    /// An attachment that is no CSV file (CSV以外の添付).
    FORM_ATTACHMENT,
    /// Bytes that no text has, for example NUL (テキストでない).
    BINARY,
    /// UTF-16 or UTF-32.
    UTF_16,
    EUC_JP,
    ISO_2022_JP,
    /// Neither UTF-8 nor Windows-31J can be decoded.
    UNDECODABLE,
    /// The last record ends before its last column (途中で切れたファイル).
    TRUNCATED,
    /// A quote that opens and never closes.
    UNTERMINATED_QUOTE,
    /// Characters behind a closing quote.
    STRAY_QUOTE,
    /// A value so long that no item can hold it.
    ENDLESS_VALUE,
    /// Separated by tabs or semicolons instead of commas.
    WRONG_SEPARATOR,
    /// The values stand one column to the right of where they belong (1列右にずれている).
    SHIFTED_RIGHT,
    /// The values stand one column to the left of where they belong (1列左にずれている).
    SHIFTED_LEFT,
    WRONG_COLUMN_COUNT,
    /// The names in the header line are not in the order of the layout.
    WRONG_HEADER
}
