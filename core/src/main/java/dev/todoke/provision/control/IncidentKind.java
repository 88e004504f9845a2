package dev.todoke.provision.control;

import dev.todoke.kernel.Coded;

/// Kinds of incident (事故の種別).
public enum IncidentKind implements Coded {
    LEAK("leak", "漏えい"),
    LOSS("loss", "滅失"),
    DAMAGE("damage", "毀損"),
    SENT_WRONG("sent-wrong", "誤送付"),
    IDENTIFIED("identified", "個人や病院が識別された"),
    MISUSE("misuse", "不正利用"),
    MALWARE("malware", "ウイルス等");

    private final String code;
    private final String ja;

    IncidentKind(String code, String ja) {
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
