package dev.todoke.provision.fee;

import dev.todoke.kernel.Coded;

/// On what ground a fee is not taken (手数料の免除の理由). Which of them an office knows rests on its ordinance.
public enum Exemption implements Coded {
    PUBLIC_FUNDING("public-funding", "公的な補助金等による研究"),
    PUBLIC_INTEREST("public-interest", "公益上特に必要と認めるとき");

    private final String code;
    private final String ja;

    Exemption(String code, String ja) {
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
