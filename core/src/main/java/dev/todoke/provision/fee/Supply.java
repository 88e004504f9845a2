package dev.todoke.provision.fee;

import dev.todoke.kernel.Coded;

/// What is needed to hand data over beside work (媒体・送料).
public enum Supply implements Coded {
    MEDIUM("medium", "未使用の媒体"),
    POSTAGE("postage", "送料・切手");

    private final String code;
    private final String ja;

    Supply(String code, String ja) {
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
