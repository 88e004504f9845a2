package dev.todoke.enrolment;

/// Where an application for online use stands (利用申請の状態).
public enum EnrolmentState {
    APPLIED("申請", "wait"),
    COMPARED("照合済み", "wait"),
    RETURNED("差し戻し", "caution"),
    REFUSED("却下", "bad"),
    APPROVED("承認", "wait"),
    INVITED("招待状発行", "wait"),
    SIGNED_IN("初回サインイン済み", "wait"),
    CONFIRMED("連絡先確認済み", "wait"),
    CONNECTED("接続確認済み", "wait"),
    IN_USE("利用中", "ok");

    private final String ja;
    private final String tag;

    EnrolmentState(String ja, String tag) {
        this.ja = ja;
        this.tag = tag;
    }

    public String ja() {
        return ja;
    }

    /// Style variant of the word on pages.
    public String tag() {
        return tag;
    }

    /// Whether the registry room has something to do now.
    public boolean waitsForRegistry() {
        return this == APPLIED || this == COMPARED || this == APPROVED;
    }
}
