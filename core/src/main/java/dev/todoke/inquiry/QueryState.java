package dev.todoke.inquiry;

/// Where a query stands (照会の状態).
public enum QueryState {
    WAITING("waiting", "回答待ち", "wait"),
    ANSWERED("answered", "回答あり", "caution"),
    ENDED("ended", "終了", "plain");

    private final String code;
    private final String ja;
    private final String tag;

    QueryState(String code, String ja, String tag) {
        this.code = code;
        this.ja = ja;
        this.tag = tag;
    }

    public String code() {
        return code;
    }

    public String ja() {
        return ja;
    }

    /// Style of the state's word.
    public String tag() {
        return tag;
    }
}
