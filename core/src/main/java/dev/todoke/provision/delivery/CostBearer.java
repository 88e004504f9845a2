package dev.todoke.provision.delivery;

import dev.todoke.kernel.Coded;

/// Who pays for an exchanged medium (交換の費用の負担): whoever caused the fault. Source: 利用マニュアル第1版 p31.
public enum CostBearer implements Coded {
    OFFICE("office", "提供する側"),
    APPLICANT("applicant", "申出者");

    private final String code;
    private final String ja;

    CostBearer(String code, String ja) {
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
