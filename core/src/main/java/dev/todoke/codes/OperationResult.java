package dev.todoke.codes;

import dev.todoke.kernel.CodeLookup;
import dev.todoke.kernel.Coded;
import java.util.Optional;

/// Result of surgical, endoscopic-surgical and endoscopic treatment (治療の範囲, item 21).
public enum OperationResult implements Coded {
    NO_RESIDUAL("1", "腫瘍遺残なし"),
    RESIDUAL("4", "腫瘍遺残あり"),
    NO_OPERATION("6", "観血的治療なし"),
    UNKNOWN("9", "不明");

    private static final CodeLookup<OperationResult> CODES = CodeLookup.of(values());

    private final String code;
    private final String ja;

    OperationResult(String code, String ja) {
        this.code = code;
        this.ja = ja;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ja() {
        return ja;
    }

    public static Optional<OperationResult> of(String code) {
        return CODES.find(code);
    }
}
