package dev.todoke.provision.publication;

import dev.todoke.kernel.Coded;

/// How results are made public (公表の方法).
public enum PublicationForm implements Coded {
    PAPER("paper", "論文"),
    MEETING("meeting", "学会・研究会での発表"),
    REPORT("report", "報告書"),
    WEB("web", "ウェブサイト"),
    OTHER("other", "その他");

    private final String code;
    private final String ja;

    PublicationForm(String code, String ja) {
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
