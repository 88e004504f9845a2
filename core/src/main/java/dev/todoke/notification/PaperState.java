package dev.todoke.notification;

/// How far the typing of a notification on paper is (紙の届出票の入力の状態).
public enum PaperState {
    /// 入力中: something is missing or wrong
    TYPING("typing"),
    /// 確認待ち: another person types the key items again
    TO_CHECK("to-check"),
    /// 不一致: the second typing differs from the first
    DIFFERS("differs"),
    /// 届出できます
    READY("ready");

    private final String code;

    PaperState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// What a second person found about the values as they stand now.
    public enum Check {
        NONE,
        AGREES,
        DIFFERS
    }

    /// @param complete whether no error is left
    /// @param secondPerson whether the office wants a second person
    public static PaperState of(boolean complete, boolean secondPerson, Check check) {
        if (!complete) {
            return TYPING;
        }
        if (!secondPerson) {
            return READY;
        }
        return switch (check) {
            case NONE -> TO_CHECK;
            case DIFFERS -> DIFFERS;
            case AGREES -> READY;
        };
    }
}
