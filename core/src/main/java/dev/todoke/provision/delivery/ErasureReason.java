package dev.todoke.provision.delivery;

import dev.todoke.kernel.Coded;

/// Why the bytes of a package are erased on the server (提供ファイルを消去する理由).
public enum ErasureReason implements Coded {
    ENDED("ended", "申出が終わった"),
    PERIOD("period", "利用期間が終わった"),
    RECEIVED("received", "受け取りから保存日数が過ぎた");

    private final String code;
    private final String ja;

    ErasureReason(String code, String ja) {
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
