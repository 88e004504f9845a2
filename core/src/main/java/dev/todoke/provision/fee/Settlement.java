package dev.todoke.provision.fee;

import dev.todoke.kernel.Coded;

/// What becomes of the difference between the fee that was invoiced and the hours really worked (手数料の精算).
public enum Settlement implements Coded {
    BOTH("both", "足りない額を請求し、余りを返す"),
    REFUND("refund", "余りだけを返す"),
    FINAL("final", "請求した額のまま変えない");

    private final String code;
    private final String ja;

    Settlement(String code, String ja) {
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

    /// What is charged, or given back when negative, of a difference in yen.
    public long of(long difference) {
        return switch (this) {
            case BOTH -> difference;
            case REFUND -> Math.min(0, difference);
            case FINAL -> 0;
        };
    }
}
