package dev.todoke.rulebook;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about trials of rule changes (規則変更の試行に関する監査記録).
public enum TrialAudit implements AuditKind {
    ASKED("rulebook.trial-asked", "規則の変更の試行を求めた", "rules", "sha256"),
    ENDED("rulebook.trial-ended", "規則の変更の試行が終わった", "records", "changed"),
    EXPORTED("rulebook.trial-exported", "規則の変更の試行の結果を書き出した", "lines");

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of below makes an unmodifiable list of texts
    private final List<String> details;

    TrialAudit(String id, String japanese, String... details) {
        this.id = id;
        this.japanese = japanese;
        this.details = List.of(details);
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
