package dev.todoke.consolidation.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about consolidated persons (集約に関する監査記録).
enum ConsolidationAudit implements AuditKind {
    PERSON_READ("person-read", "個人の集約結果を閲覧した", List.of("reports")),
    RECORD_READ("record-read", "個人票を閲覧した", List.of("reports", "access")),
    PERSONS_SEARCHED("persons-searched", "理由を示して個人を検索した", List.of("access", "reason", "keys", "hits")),
    VALUE_CHOSEN("value-chosen", "集約の値を選んだ", List.of("item", "choice")),
    VALUE_CONFIRMED("value-confirmed", "ほかの人が選んだ値を確かめた", List.of("choice")),
    VALUE_DECLINED("value-declined", "ほかの人が選んだ値を採らなかった", List.of("choice")),
    VALUE_UNDONE("value-undone", "選んだ値を元に戻した", List.of("choice")),
    TUMOURS_JUDGED("tumours-judged", "2件の届出が同じ腫瘍かどうかを判断した", List.of("first", "second", "verdict")),
    JUDGEMENT_UNDONE("judgement-undone", "腫瘍の判断を元に戻した", List.of("verdict")),
    PLACE_SETTLED("place-settled", "読めない住所の市区町村を決めた", List.of("municipality", "persons")),
    RULE_CHOSEN("rule-chosen", "集約の規則の選択を変えた", List.of("point", "code"));

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of above makes unmodifiable lists of strings
    private final List<String> details;

    ConsolidationAudit(String id, String japanese, List<String> details) {
        this.id = id;
        this.japanese = japanese;
        this.details = details;
    }

    @Override
    public String id() {
        return "consolidation." + id;
    }

    @Override
    public String japanese() {
        return japanese;
    }

    @Override
    public List<String> details() {
        return details;
    }
}
