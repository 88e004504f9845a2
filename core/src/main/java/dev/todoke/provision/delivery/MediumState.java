package dev.todoke.provision.delivery;

import dev.todoke.kernel.Coded;

/// Where a medium is (媒体の所在).
public enum MediumState implements Coded {
    AT_OFFICE("at-office", "窓口の保管庫"),
    WITH_APPLICANT("with-applicant", "申出者"),
    REPORTED("reported", "申出者(読めないとの連絡あり)"),
    BACK("back", "窓口(返却)"),
    CHECKED("checked", "窓口(確認済み)"),
    DESTROYED("destroyed", "廃棄済み");

    private final String code;
    private final String ja;

    MediumState(String code, String ja) {
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
