package dev.todoke.provision.delivery;

import dev.todoke.kernel.Coded;

/// How a medium travels (媒体の渡し方): so that it can be followed. Source: 利用マニュアル第1版 p31.
public enum Carriage implements Coded {
    BY_HAND("by-hand", "手渡し"),
    TRACKED_MAIL("tracked-mail", "追跡できる郵送");

    private final String code;
    private final String ja;

    Carriage(String code, String ja) {
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
