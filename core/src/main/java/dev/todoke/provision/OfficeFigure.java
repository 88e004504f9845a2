package dev.todoke.provision;

import dev.todoke.kernel.Coded;

/// What the office counts each year (窓口の統計の項目).
public enum OfficeFigure implements Coded {
    SUBMITTED("submitted", "申出"),
    RETURNED("returned", "補正依頼"),
    ACCEPTED("accepted", "応諾"),
    REFUSED("refused", "不応諾"),
    WITHDRAWN("withdrawn", "取下げ"),
    DAYS_TO_DECISION("days-to-decision", "申出から決裁までの日数(中央値)"),
    DAYS_TO_DELIVERY("days-to-delivery", "決裁から提供までの日数(中央値)"),
    PROVISIONS("provisions", "提供"),
    ITEMS("items", "提供した項目(のべ)"),
    YEARS("years", "提供した診断年(のべ)"),
    USERS("users", "提供先の利用者"),
    CHANGES("changes", "認めた変更"),
    PUBLICATIONS("publications", "公表前の報告"),
    CLEARED("cleared", "差し支えないと答えた公表"),
    INCIDENTS("incidents", "事故"),
    AUDITS("audits", "監査"),
    STOPPED("stopped", "提供の停止"),
    DISPOSALS("disposals", "確認した廃棄"),
    CLOSED("closed", "完了");

    private final String code;
    private final String ja;

    OfficeFigure(String code, String ja) {
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
