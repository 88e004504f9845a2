package dev.todoke.notification;

import java.util.Arrays;
import java.util.Optional;

/// Where an uploaded file stands (届出ファイルの状態). One word each, the same on every screen.
public enum FileState {
    RECEIVED("received", "受付済み", "wait"),
    /// A virus was found in it: kept sealed, never read (隔離).
    QUARANTINED("quarantined", "隔離しました", "bad"),
    CHECKING("checking", "点検中", "wait"),
    /// Refused as a whole: its layout cannot be read.
    UNREADABLE("unreadable", "読み取れません", "bad"),
    TO_CORRECT("to-correct", "要修正", "bad"),
    READY("ready", "届出できます", "ok"),
    SUBMITTED("submitted", "届出済み", "ok"),
    /// Every record was accepted by the registry.
    ACCEPTED("accepted", "インポート済み", "ok"),
    /// Sent back by the registry with a reason.
    RETURNED("returned", "差し戻し", "bad"),
    WITHDRAWN("withdrawn", "取り下げ", "plain");

    private final String code;
    private final String ja;
    private final String tag;

    FileState(String code, String ja, String tag) {
        this.code = code;
        this.ja = ja;
        this.tag = tag;
    }

    public String code() {
        return code;
    }

    public String ja() {
        return ja;
    }

    /// Style of the state's word: `ok`, `wait`, `bad` or `plain`.
    public String tag() {
        return tag;
    }

    /// Records of the file can still be corrected and submitted.
    public boolean isOpen() {
        return this == TO_CORRECT || this == READY || this == RETURNED;
    }

    public static Optional<FileState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
