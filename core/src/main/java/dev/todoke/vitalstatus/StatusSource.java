package dev.todoke.vitalstatus;

import dev.todoke.kernel.Coded;

/// Where the date of death or the last date alive comes from (資料源, item 67).
public enum StatusSource implements Coded {
    REGISTRATION("R", "登録情報"),
    CANCER_DEATH("C", "がん死亡情報"),
    NON_CANCER_DEATH("NC", "非がん死亡情報");

    private final String code;
    private final String ja;

    StatusSource(String code, String ja) {
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
}
