package dev.todoke.provision.fee;

import dev.todoke.kernel.Coded;

/// Who bears blank media and postage (媒体・送料の負担).
public enum Supplies implements Coded {
    IN_KIND("in-kind", "申出者が現物を送る"),
    AT_COST("at-cost", "実費を手数料に加える");

    private final String code;
    private final String ja;

    Supplies(String code, String ja) {
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
