package dev.todoke.linkage.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about pairs (照合に関する監査記録).
public enum LinkageAudit implements AuditKind {
    PAIR_OPENED("linkage.pair-opened", "照合候補の組を開き、2件の本人情報を見た", List.of("record_a", "record_b", "others")),
    PAIR_DECIDED("linkage.pair-decided", "照合候補の組を判断した", List.of("verdict")),
    DECISION_UNDONE("linkage.decision-undone", "組の判断を元に戻した", List.of("decision")),
    CANDIDATES_OPENED("linkage.candidates-opened", "届出1件が誰のものかを調べ、候補の本人情報を見た", List.of("candidates")),
    PERSON_OPENED("linkage.person-opened", "人の届出と結び付きの根拠を見た", List.of("records")),
    PERSONS_MERGED("linkage.persons-merged", "2人を1人に統合した", List.of("other")),
    PERSON_SPLIT("linkage.person-split", "1人から届出を分けた", List.of("records")),
    REGROUPING_UNDONE("linkage.regrouping-undone", "統合・分割を元に戻した", List.of("change")),
    BLIND_OPENED("linkage.blind-opened", "重みと判断を伏せて2件の本人情報を見た", List.of("record_a", "record_b")),
    BLIND_ANSWERED("linkage.blind-answered", "伏せた組に答えた", List.of()),
    PAIRS_TAKEN("linkage.pairs-taken", "確認待ちの組を受け持った", List.of("pairs")),
    PAIRS_GIVEN_BACK("linkage.pairs-given-back", "受け持ちの組を返した", List.of("pairs")),
    PAIRS_HANDED_OVER("linkage.pairs-handed-over", "受け持ちの組をほかの人へ引き継いだ", List.of("to", "pairs")),
    WEIGHTS_PROPOSED("linkage.weights-proposed", "重みの版を使うことを提案した", List.of("edition")),
    WEIGHTS_ENACTED("linkage.weights-enacted", "重みの版を使い始めた", List.of("edition")),
    WEIGHTS_TURNED_DOWN("linkage.weights-turned-down", "重みの版の提案を見送った", List.of("edition")),
    QUALITY_SAMPLED("linkage.quality-sampled", "照合の質を測る標本を作った", List.of("closing"));

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of above makes unmodifiable lists of strings
    private final List<String> details;

    LinkageAudit(String id, String japanese, List<String> details) {
        this.id = id;
        this.japanese = japanese;
        this.details = details;
    }

    @Override
    public String id() {
        return id;
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
