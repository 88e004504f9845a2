package dev.todoke.enrolment;

/// What a facility does before its first notification (はじめての手順), in this order.
public enum FirstStep {
    SIGN_IN("初回サインイン"),
    CONTACTS("連絡先の確認"),
    CONNECTION("接続確認"),
    TEST_NOTIFICATION("試験届出");

    private final String ja;

    FirstStep(String ja) {
        this.ja = ja;
    }

    public String ja() {
        return ja;
    }
}
