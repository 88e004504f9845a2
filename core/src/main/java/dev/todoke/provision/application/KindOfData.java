package dev.todoke.provision.application;

import dev.todoke.kernel.Coded;

/// Whether the information asked for is anonymised (情報の種別).
public enum KindOfData implements Coded {
    IDENTIFIABLE("identifiable", "都道府県がん情報"),
    ANONYMISED("anonymised", "匿名化が行われた都道府県がん情報");

    private final String code;
    private final String ja;

    KindOfData(String code, String ja) {
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
