package dev.todoke.closing.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about closings (年次確定に関する監査記録).
enum ClosingAudit implements AuditKind {
    TRIAL_ASKED("closing.trial-asked", "年次確定の試算を求めた", List.of("year")),
    PROPOSED("closing.proposed", "年次確定を申請した", List.of("year", "records", "open")),
    CONFIRMED("closing.confirmed", "年次確定をした", List.of("year", "records")),
    DIFFERENCES_TAKEN("closing.differences-taken", "年次確定の版の差の一覧を受け取った", List.of("year", "older", "lines")),
    TAKEN("closing.taken", "確定した年の全項目または保存一式を受け取った", List.of("year", "version", "file")),
    RETURNS_RELEASED("closing.returns-released", "病院等へ返す情報を交付した", List.of("year", "version", "facilities", "rows")),
    RETURN_RECEIVED("closing.return-received", "病院等が返された情報を受け取った", List.of("year", "version", "rows")),
    RETURN_DISPOSED("closing.return-disposed", "病院等が返された情報の廃棄を報告した", List.of("year", "version"));

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes an unmodifiable list of texts
    private final List<String> details;

    ClosingAudit(String id, String japanese, List<String> details) {
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
