package dev.todoke.provision.linked;

import dev.todoke.kernel.Coded;

/// What a clerk says of a pair (照合の判定). Unclear counts as different: nothing leaves about somebody who may
/// be another.
public enum MatchVerdict implements Coded {
    SAME("same", "同じ人"),
    DIFFERENT("different", "別の人"),
    UNCLEAR("unclear", "判断できない");

    private final String code;
    private final String ja;

    MatchVerdict(String code, String ja) {
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
