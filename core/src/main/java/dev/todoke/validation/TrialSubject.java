package dev.todoke.validation;

import java.util.Arrays;
import java.util.Optional;

/// Which rules a trial would change (試行の対象), and the shipped table whose copy is the proposal.
public enum TrialSubject {
    /// 点検項目
    CHECKS("checks", "notification-checks", "2025"),
    /// ICD-O-3からICD-10への変換(日本の公表)
    ICD10_JAPAN("icd10-jp", "icdo3-to-icd10", "jp"),
    /// ICD-O-3からICD-10への変換(現在の国際分類)
    ICD10_WHO("icd10-who", "icdo3-to-icd10", "who2016"),
    /// 小児がん国際分類
    CHILDHOOD("iccc3", "iccc3", "1"),
    /// 形態コードの一覧
    MORPHOLOGIES("morphology", "icdo3-morphology", "3.2"),
    /// 日本の公表から現在の国際分類へ切り替えること; no table has to be given
    ICD10_EDITIONS("icd10-jp-who", "", "");

    private final String key;
    private final String table;
    private final String edition;

    TrialSubject(String key, String table, String edition) {
        this.key = key;
        this.table = table;
        this.edition = edition;
    }

    public static Optional<TrialSubject> of(String key) {
        return Arrays.stream(values())
                .filter(subject -> subject.key.equals(key))
                .findFirst();
    }

    /// Its name in addresses, files and stores.
    public String key() {
        return key;
    }

    /// The shipped table that the proposal is a changed copy of; empty when two shipped editions are compared.
    public String table() {
        return table;
    }

    public String edition() {
        return edition;
    }

    public boolean needsTable() {
        return !table.isEmpty();
    }
}
