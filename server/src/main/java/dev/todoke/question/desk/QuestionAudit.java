package dev.todoke.question.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about questions (問い合わせに関する監査記録).
enum QuestionAudit implements AuditKind {
    ASKED("question.asked", "病院等が登録室に問い合わせた", List.of("topic")),
    CONTINUED("question.continued", "病院等が問い合わせに書き足した", List.of()),
    ANSWERED("question.answered", "登録室が問い合わせに答えた", List.of());

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of above makes unmodifiable lists of strings
    private final List<String> details;

    QuestionAudit(String id, String japanese, List<String> details) {
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
