package dev.todoke.tumour;

/// What the comparison of a tumour with a cancer of the same person came to (判定の決め手), with the id of its rule.
///
/// The steps that separate stand in the order in which they are asked: a later one was the closer call.
public enum TumourStep {
    /// No cancer of the person known before stands at the site.
    OTHER_SITE("R3", false, "この部位群で最初の腫瘍"),
    OTHER_SIDE("REC1", false, "左右が反対"),
    OTHER_SUBSITE("REC2", false, "結腸・皮膚の別の部位（4桁目）"),
    OTHER_TYPE("R4.2", false, "組織型群が違う"),
    OTHER_SYSTEMIC("R4.1", false, "全身性の腫瘍で組織型群が違う"),
    SAME_SYSTEMIC("R4.1", true, "全身性の腫瘍は部位を問わず生涯に1回"),
    SAME_TYPE("R4.2", true, "部位群も組織型群も同じ"),
    UNSPECIFIC("R4.2b", true, "部位群が同じで、一方の組織型が詳細不明"),
    BOTH_SIDES("REC1x", true, "左右が反対でも卵巣・腎芽腫・網膜芽腫は一つ"),
    OPEN_SITE("SITE", true, "一方が部位不明（C76・C80）なので人が確かめる"),
    OPEN_TYPE("TYPE", true, "組織型コードに群がないので人が確かめる");

    private final String rule;
    private final boolean same;
    private final String ja;

    TumourStep(String rule, boolean same, String ja) {
        this.rule = rule;
        this.same = same;
        this.ja = ja;
    }

    /// Id of the rule, as in table `iarc-multiple-primaries`.
    public String rule() {
        return rule;
    }

    /// Whether the tumour is taken as the same cancer.
    public boolean isSame() {
        return same;
    }

    /// Whether the codes alone do not say it.
    public boolean needsPerson() {
        return this == OPEN_SITE || this == OPEN_TYPE;
    }

    public String ja() {
        return ja;
    }
}
