package dev.todoke.audit.web;

import dev.todoke.testing.PageSamples;
import dev.todoke.web.Choice;
import dev.todoke.web.Pager;
import java.util.List;
import java.util.Map;

/// The page of the record with a model.
final class AuditSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        var line = new AuditPage.Line(
                "2026-11-22 09:12:00",
                "登録 花子",
                "registry",
                "サインインした",
                "identity.signed-in",
                "利用者 registry1",
                "実施",
                "tag--ok",
                "face=registry");
        var page = new AuditPage(
                new AuditPage.Asked("", "", "", "", "", ""),
                List.of(Choice.of("", "すべての利用者")),
                List.of(Choice.of("", "すべての出来事")),
                List.of(Choice.of("", "すべての結果")),
                List.of(line),
                new Pager(120, 2, "/registry/administration/audit?kind="),
                "監査記録に異常はありません。",
                true,
                "/registry/administration/audit/export.csv");
        return List.of(new Sample("audit/search", "/registry/administration/audit", Map.of("page", page)));
    }
}
