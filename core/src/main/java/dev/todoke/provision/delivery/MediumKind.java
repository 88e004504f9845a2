package dev.todoke.provision.delivery;

import dev.todoke.kernel.Coded;

/// What a package is written on (媒体の種類); only unused media are taken. Source: 利用マニュアル第1版 p31.
public enum MediumKind implements Coded {
    CD_R("cd-r", "CD-R"),
    DVD_R("dvd-r", "DVD-R"),
    USB("usb", "USBメモリ(暗号化機能付き)");

    private final String code;
    private final String ja;

    MediumKind(String code, String ja) {
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
