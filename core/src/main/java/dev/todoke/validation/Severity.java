package dev.todoke.validation;

/// How much a finding weighs (重さ). An error stops the submission of its record, a warning asks to be confirmed.
public enum Severity {
    ERROR("error", "エラー"),
    WARNING("warning", "警告");

    private final String code;
    private final String ja;

    Severity(String code, String ja) {
        this.code = code;
        this.ja = ja;
    }

    /// As in the table `notification-checks` and in files of findings.
    public String code() {
        return code;
    }

    public String ja() {
        return ja;
    }
}
