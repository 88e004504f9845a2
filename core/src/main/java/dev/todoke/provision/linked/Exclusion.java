package dev.todoke.provision.linked;

import dev.todoke.kernel.Coded;

/// Why a person of the list is left out (名簿から除く理由), the reason that counts first.
public enum Exclusion implements Coded {
    WITHDRAWN("withdrawn", "同意が撤回されている"),
    NO_CONSENT("no-consent", "同意日がない"),
    DUPLICATE("duplicate", "名簿の中で重なっている"),
    MISSING("missing", "必要な項目が書かれていない"),
    IMPOSSIBLE_DATE("impossible-date", "日付が正しくない"),
    NOT_ALLOWED("not-allowed", "書ける値ではない");

    private final String code;
    private final String ja;

    Exclusion(String code, String ja) {
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
}
