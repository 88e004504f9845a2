package dev.todoke.kernel;

import java.util.Collection;

/// Sex of a person after consolidation (性別, item 4 of the closed record): unlike a single report it can be "both".
public enum RegisteredSex implements Coded {
    BOTH("0", "両性"),
    MALE("1", "男"),
    FEMALE("2", "女");

    private final String code;
    private final String ja;

    RegisteredSex(String code, String ja) {
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

    public static RegisteredSex of(Sex sex) {
        return switch (sex) {
            case MALE -> MALE;
            case FEMALE -> FEMALE;
        };
    }

    /// The one sex that all reports state, or "both" when they disagree.
    public static RegisteredSex ofAll(Collection<Sex> stated) {
        if (stated.isEmpty()) {
            throw new IllegalArgumentException("no report states a sex");
        }
        boolean male = stated.contains(Sex.MALE);
        boolean female = stated.contains(Sex.FEMALE);
        return male && female ? BOTH : male ? MALE : FEMALE;
    }
}
