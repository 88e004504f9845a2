package dev.todoke.linkage;

/// The two acts on whole persons (統合と分割). Each takes the other back, and both can be undone.
public enum Regrouping {
    MERGE("統合"),
    SPLIT("分割");

    private final String ja;

    Regrouping(String ja) {
        this.ja = ja;
    }

    public String ja() {
        return ja;
    }
}
