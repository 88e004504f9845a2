package dev.todoke.linkage;

/// A clerk's answer about a pair (判断).
public enum Verdict {
    SAME("同じ人"),
    DIFFERENT("別の人"),
    LATER("あとで判断");

    private final String ja;

    Verdict(String ja) {
        this.ja = ja;
    }

    public String ja() {
        return ja;
    }

    /// Whether the pair is settled by this answer; 「あとで判断」 leaves it in the queue (保留).
    public boolean settles() {
        return this != LATER;
    }
}
