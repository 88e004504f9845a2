package dev.todoke.closing.difference;

/// Why a value of a closed tumour differs from the closing before (差の原因).
public enum Cause {
    LATE_NOTIFICATION("遅れた届出", "late notification"),
    FOLLOW_BACK("遡り調査の回答", "answer to a follow-back"),
    DEATH("死亡情報の追加", "death record added"),
    CORRECTION("届出の補正", "correction"),
    WITHDRAWAL("届出の取下げ", "withdrawal"),
    LINKAGE("同一人物の判断", "linkage decision"),
    TUMOUR("腫瘍の判断・値の指定", "tumour decision or override"),
    RULE_EDITION("規則の版", "rule edition"),
    CODE_EDITION("コード表・登録・様式の読み方の版", "edition of codes, register or layout reading"),
    UNKNOWN("記録された原因がない", "no cause stored");

    private final String ja;
    private final String en;

    Cause(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }
}
