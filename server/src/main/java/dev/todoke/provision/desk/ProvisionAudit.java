package dev.todoke.provision.desk;

import dev.todoke.audit.AuditKind;
import java.util.List;

/// What is recorded about the provision of data (提供の監査記録).
public enum ProvisionAudit implements AuditKind {
    COMMANDED("provision.commanded", "申出への操作", List.of("command", "events", "reasons")),
    READ("provision.read", "申出の閲覧", List.of("page")),
    COUNCIL_ENTERED("provision.council-entered", "審議会の委員・会議の登録", List.of("version")),
    COUNCIL_READ("provision.council-read", "審議会の会議と議題の閲覧", List.of("page", "count")),
    COUNCIL_PAPERS("provision.council-papers", "審議会の資料の作成", List.of("paper", "copy")),
    COPY_COLLECTED("provision.copy-collected", "審議会の資料の回収", List.of("copy", "fate")),
    MEETING_CLOSED("provision.meeting-closed", "審議会の会議の締め", List.of()),
    LISTED("provision.listed", "申出の一覧の閲覧", List.of("count")),
    EXTRACTED("provision.extracted", "年次確定からの抽出", List.of("rows", "columns", "sha256")),
    PAIR_OPENED("provision.pair-opened", "名簿の照合の組の閲覧", List.of("pair", "report")),
    PAIR_SETTLED("provision.pair-settled", "名簿の照合の組の判定", List.of("pair", "verdict")),
    PAPER_FILED("provision.paper-filed", "署名済みの様式の取り込み", List.of("form", "sha256")),
    PACKAGE_TAKEN("provision.package-taken", "提供ファイルの受け取り", List.of("sha256")),
    ATTACHMENT_TAKEN("provision.attachment-taken", "添付書類の受け取り", List.of("number", "sha256")),
    REMINDERS_QUEUED("provision.reminders-queued", "期限のお知らせのメールを用意した", List.of("mails")),
    EDITIONS_REVIEWED("provision.editions-reviewed", "様式・レイアウトの版を国の一覧と比べた", List.of("year", "outcome")),
    USES_PUBLISHED("provision.uses-published", "提供した情報の利用の一覧を公表した", List.of("uses")),
    PLEDGE_CODE_REFUSED("provision.pledge-code-refused", "誓約書のコードを受け付けなかった", List.of("why")),
    OUTLOOK_LIMITED("provision.outlook-limited", "見通しの回数の上限", List.of("looks")),
    PACKAGE_ERASED("provision.package-erased", "提供ファイルの消去", List.of("sha256", "why")),
    PASSPHRASE_SHOWN("provision.passphrase-shown", "パスフレーズの表示", List.of("sha256"));

    private final String id;
    private final String japanese;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, never changed
    private final List<String> details;

    ProvisionAudit(String id, String japanese, List<String> details) {
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
