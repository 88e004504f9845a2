package dev.todoke.population;

import dev.todoke.kernel.Sex;

/// The three columns of a published table (総数・男・女). The total holds persons of both or unknown sex too.
public enum SexGroup {
    TOTAL("0", "総数", "Both sexes"),
    MALE("1", "男", "Males"),
    FEMALE("2", "女", "Females");

    private final String code;
    private final String ja;
    private final String en;

    SexGroup(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    public String code() {
        return code;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }

    public static SexGroup of(Sex sex) {
        return switch (sex) {
            case MALE -> MALE;
            case FEMALE -> FEMALE;
        };
    }
}
