package dev.todoke.provision.delivery;

import dev.todoke.kernel.Coded;

/// How a package reaches the applicant (提供の方法).
public enum Way implements Coded {
    /// Download from the applicants' pages; only for anonymised data. Source: 利用マニュアル第1版 p87.
    DOWNLOAD("download", "画面からの受け取り"),
    MEDIUM("medium", "媒体(追跡できる郵送又は手渡し)");

    private final String code;
    private final String ja;

    Way(String code, String ja) {
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
