package dev.todoke.codes;

import dev.todoke.kernel.CodeLookup;
import dev.todoke.kernel.Coded;
import java.util.Optional;

/// Grade of differentiation or cell lineage (分化度・表現型), sixth digit of the ICD-O-3 morphology.
public enum Grade implements Coded {
    WELL("1", "高分化"),
    MODERATE("2", "中分化"),
    POOR("3", "低分化"),
    UNDIFFERENTIATED("4", "未分化"),
    T_CELL("5", "T細胞"),
    B_CELL("6", "B細胞"),
    NULL_CELL("7", "ヌル細胞"),
    NK_CELL("8", "NK細胞"),
    UNKNOWN("9", "未定・適応外");

    private static final CodeLookup<Grade> CODES = CodeLookup.of(values());

    private final String code;
    private final String ja;

    Grade(String code, String ja) {
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

    public static Optional<Grade> of(String code) {
        return CODES.find(code);
    }
}
