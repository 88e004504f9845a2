package dev.todoke.provision.application;

import dev.todoke.kernel.Coded;

/// The article of the Act under which data are asked for (根拠条項), as far as the governor provides them.
public enum Article implements Coded {
    PREFECTURE("18", "第18条"),
    MUNICIPALITY("19", "第19条"),
    HOSPITAL("20", "第20条"),
    RESEARCH_IDENTIFIABLE("21-8", "第21条第8項"),
    RESEARCH_ANONYMISED("21-9", "第21条第9項");

    private final String code;
    private final String ja;

    Article(String code, String ja) {
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

    boolean research() {
        return this == RESEARCH_IDENTIFIABLE || this == RESEARCH_ANONYMISED;
    }

    boolean cancerControl() {
        return this == PREFECTURE || this == MUNICIPALITY;
    }
}
