package dev.todoke.provision.delivery;

import dev.todoke.kernel.Coded;

/// What of a provision a package holds (提供の部). Identifiers and cancer data travel apart, under passphrases
/// of their own.
/// Source: 安全管理措置マニュアル第2版 p29.
public enum Part implements Coded {
    WHOLE("whole", "提供情報"),
    IDENTIFIERS("identifiers", "識別情報"),
    DATA("data", "がん情報");

    private final String code;
    private final String ja;

    Part(String code, String ja) {
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
