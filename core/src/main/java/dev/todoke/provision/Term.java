package dev.todoke.provision;

import dev.todoke.kernel.Coded;

/// What must be there before data are prepared (提供の前にそろえるもの).
public enum Term implements Coded {
    PLEDGES("pledges", "利用者全員の誓約書の原本"),
    FEE("fee", "手数料の納付又は無料の確認");

    private final String code;
    private final String ja;

    Term(String code, String ja) {
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
