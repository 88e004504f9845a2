package dev.todoke.duty;

/// How a facility stands with its notifications of a year (届出の状況).
public enum DutyState {
    NOTIFIED("届出あり", "ok"),
    /// Less than half of what was expected (見込みの半分未満).
    FEW("少ない", "caution"),
    /// Reported that there was no case (0件の報告).
    NIL("0件の報告", "ok"),
    MISSING("届出なし", "bad");

    private final String ja;
    private final String tag;

    DutyState(String ja, String tag) {
        this.ja = ja;
        this.tag = tag;
    }

    public String ja() {
        return ja;
    }

    /// Style of the state's word.
    public String tag() {
        return tag;
    }

    /// Whether the facility has done what the law asks.
    public boolean fulfilled() {
        return this == NOTIFIED || this == NIL;
    }
}
