package dev.todoke.provision.control;

import dev.todoke.kernel.Coded;

/// What holds provided data (情報の入った物の種類).
public enum HoldingKind implements Coded {
    DELIVERED("delivered", "提供を受けた媒体・ファイル"),
    COPY("copy", "写し"),
    INTERMEDIATE("intermediate", "中間生成物"),
    PAPER("paper", "紙");

    private final String code;
    private final String ja;

    HoldingKind(String code, String ja) {
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
