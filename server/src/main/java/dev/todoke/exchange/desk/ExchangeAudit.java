package dev.todoke.exchange.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about the exchange (国とのやりとりに関する監査記録).
enum ExchangeAudit implements AuditKind {
    FILE_SENT("exchange.file-sent", "国へ送る情報を書き出した", List.of("layout", "rows")),
    FILE_TAKEN("exchange.file-taken", "国からのファイルを取り込んだ", List.of("layout", "rows", "taken", "refused"));

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // List.of above makes unmodifiable lists of strings
    private final List<String> details;

    ExchangeAudit(String id, String japanese, List<String> details) {
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
