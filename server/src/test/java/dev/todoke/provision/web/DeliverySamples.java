package dev.todoke.provision.web;

import dev.todoke.provision.CommandKind;
import dev.todoke.provision.delivery.MediumState;
import dev.todoke.provision.linked.Exclusion;
import dev.todoke.provision.linked.ListColumn;
import dev.todoke.provision.linked.ListFinding;
import dev.todoke.provision.linked.ListSummary;
import dev.todoke.provision.linked.MatchingRecord;
import dev.todoke.provision.store.NearStore;
import dev.todoke.web.Choice;
import dev.todoke.web.Compared;
import dev.todoke.web.Comparison;
import dev.todoke.web.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Models of the pages about list, parts and media.
final class DeliverySamples {

    private static final String ID = "0b6c2f7e-0000-4000-8000-000000000001";

    private DeliverySamples() {}

    static ListSummary summary() {
        return new ListSummary("l-1", "a".repeat(64), "1", 40, new TreeMap<>(Map.of("withdrawn", 2L)), 38);
    }

    static ListPage list(boolean there) {
        var findings = Arrays.stream(Exclusion.values())
                .map(why -> new ListFinding(3, "S0002", why, "生年月日", "19500230", "19500103"))
                .toList();
        return new ListPage(
                ID,
                "X2026-0001",
                "/applicant/applications/" + ID + "/list",
                there,
                there ? List.of(summary()) : List.of(),
                there ? findings : List.of(),
                "2027-04-01",
                there ? "" : "2026-12-01",
                ListColumn.all(),
                "");
    }

    static LinkagePage linkage() {
        return new LinkagePage(
                ID,
                "X2026-0001",
                list(true),
                Arrays.asList(CommandKind.values()),
                "名簿を照合しました。",
                LinkagePage.figures(new MatchingRecord(summary(), "ja-person-2", 12.5, 2.5, 30, 3, 1)),
                List.of(
                        new NearStore.Pair(1, 0, "P-0000001", "r", List.of("r"), 5.2, false, ""),
                        new NearStore.Pair(2, 1, "P-0000002", "s", List.of("s"), 4.2, false, "unclear")));
    }

    static MediaPage media() {
        var choices = List.of(Choice.of("whole", "提供情報"));
        var lines = Arrays.stream(MediumState.values())
                .map(state -> new MediaPage.Line(
                        "T-M0" + state.ordinal(), "cd-r", "whole", "a".repeat(64), "S1", "T-M01", state.code(), "1234"))
                .toList();
        return new MediaPage(
                ID,
                "X2026-0001",
                lines,
                Arrays.asList(CommandKind.values()),
                choices,
                choices,
                choices,
                choices,
                choices,
                "2027-04-01");
    }

    static PairPage pair() {
        var rows = List.of(
                new Compared("姓", List.of(new Piece("架空", false)), List.of(new Piece("架空", false)), "=", "一致", 4.9),
                new Compared(
                        "住所",
                        List.of(new Piece("", false)),
                        List.of(new Piece("40 福岡市", false)),
                        "―",
                        "比べられない",
                        Double.NaN));
        return new PairPage(
                ID,
                1,
                "S0001",
                new Comparison("名簿と登録の比較", "名簿", "登録", rows, true),
                List.of("見本　花子"),
                "5.2 (T1 12.5, T2 2.5)",
                "unclear",
                true,
                2);
    }
}
