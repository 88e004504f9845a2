package dev.todoke.provision.fee;

import dev.todoke.kernel.Coded;

/// What hours are counted for (手数料の対象となる作業). Talks about the extraction before the application count as well; looking
/// at
/// the application does not. Source: 神奈川県がん情報等の提供に係る手数料条例 and its page of 2021-03-04.
public enum Work implements Coded {
    REVIEW("review", "申出の点検・審査の準備"),
    MEETING("meeting", "申出者との打合せ"),
    DESIGN("design", "設計"),
    LINKAGE("linkage", "照合"),
    EXTRACTION("extraction", "抽出"),
    ANONYMISATION("anonymisation", "匿名化"),
    DOUBLE_CHECK("double-check", "ダブルチェック"),
    PREPARATION("preparation", "提供の準備");

    private final String code;
    private final String ja;

    Work(String code, String ja) {
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

    /// Whether its hours are part of the fee. Looking at an application is the office's own duty.
    public boolean charged() {
        return this != REVIEW;
    }
}
