package dev.todoke.kernel;

import java.util.Optional;

/// Sex as a notification or a death record states it (性別). "Both" (0) exists only after consolidation, item 4.
public enum Sex implements Coded {
    MALE("1", "男"),
    FEMALE("2", "女");

    private static final CodeLookup<Sex> CODES = CodeLookup.of(values());

    private final String code;
    private final String ja;

    Sex(String code, String ja) {
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

    public static Optional<Sex> of(String code) {
        return CODES.find(code);
    }
}
