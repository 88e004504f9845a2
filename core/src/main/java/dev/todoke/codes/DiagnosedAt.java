package dev.todoke.codes;

import dev.todoke.kernel.CodeLookup;
import dev.todoke.kernel.Coded;
import java.util.Optional;

/// Facility that made the diagnosis (診断施設, item 11).
public enum DiagnosedAt implements Coded {
    HERE("1", "自施設診断"),
    ELSEWHERE("2", "他施設診断");

    private static final CodeLookup<DiagnosedAt> CODES = CodeLookup.of(values());

    private final String code;
    private final String ja;

    DiagnosedAt(String code, String ja) {
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

    public static Optional<DiagnosedAt> of(String code) {
        return CODES.find(code);
    }
}
