package dev.todoke.provision;

import dev.todoke.kernel.Coded;

/// Parts people play in a provision (提供の手続きでの役割).
public enum ProvisionRole implements Coded {
    APPLICANT("applicant", "申出者"),
    DATA_USER("data-user", "利用者"),
    CLERK("clerk", "窓口"),
    CHECKER("checker", "点検者"),
    SECRETARY("secretary", "審議会事務局"),
    MEMBER("member", "審議会委員"),
    DECIDER("decider", "決裁者"),
    EXTRACTOR("extractor", "抽出担当"),
    VERIFIER("verifier", "抽出点検者");

    private final String code;
    private final String ja;

    ProvisionRole(String code, String ja) {
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
