package dev.todoke.codes;

import dev.todoke.kernel.CodeLookup;
import dev.todoke.kernel.Coded;
import java.util.Optional;

/// Side of a paired organ (側性, item 8).
public enum Laterality implements Coded {
    RIGHT("1", "右側"),
    LEFT("2", "左側"),
    BOTH("3", "両側"),
    NOT_PAIRED("7", "側性なし"),
    UNKNOWN("9", "不明");

    private static final CodeLookup<Laterality> CODES = CodeLookup.of(values());

    private final String code;
    private final String ja;

    Laterality(String code, String ja) {
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

    public static Optional<Laterality> of(String code) {
        return CODES.find(code);
    }
}
