package dev.todoke.linkage.web;

import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.desk.OpenPair;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.web.Cell;
import dev.todoke.web.Comparison;
import dev.todoke.web.PlainTable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// one pair (同一人物の確認の画面).
///
/// @param place of the pair in the queue, from 1; 0 when it does not wait
/// @param waiting pairs that wait
/// @param note what the clerk has typed, kept over a refusal
/// @param undo number of the clerk's newest answer that can be taken back, 0 when there is none
/// @param pause whether the clerk has worked for 50 minutes without a break
record ReviewPage(
        long id,
        String state,
        boolean settled,
        long place,
        long waiting,
        Choices choices,
        Comparison comparison,
        WeightScale scale,
        String weightsEdition,
        List<String> reasons,
        String leftGlance,
        String rightGlance,
        PlainTable others,
        PlainTable history,
        String note,
        long undo,
        boolean pause) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    ReviewPage {
        reasons = List.copyOf(reasons);
    }

    /// What the clerk has chosen to see; carried along in addresses and forms.
    ///
    /// @param reason only pairs with this review reason, or empty
    record Choices(boolean weights, boolean glyphs, String reason) {

        static Choices of(String weights, String glyphs, String reason) {
            boolean known =
                    Arrays.stream(ReviewReason.values()).anyMatch(r -> r.name().equals(reason));
            return new Choices(!weights.equals("off"), glyphs.equals("on"), known ? reason : "");
        }

        public String query() {
            return query(weights, glyphs);
        }

        public String queryWithWeightsSwitched() {
            return query(!weights, glyphs);
        }

        public String queryWithGlyphsSwitched() {
            return query(weights, !glyphs);
        }

        private String query(boolean showWeights, boolean showGlyphs) {
            return "?weights=" + (showWeights ? "on" : "off") + "&glyphs=" + (showGlyphs ? "on" : "off") + "&reason="
                    + reason;
        }

        public String address(long pair) {
            return "/registry/pairs/" + pair + query();
        }
    }

    /// What surrounds the pair in the clerk's work.
    record Work(long place, long waiting, String note, long undo, boolean pause) {}

    static ReviewPage of(OpenPair opened, Choices choices, Work work) {
        var pair = opened.pair();
        var scoring = pair.scoring();
        return new ReviewPage(
                pair.id(),
                pair.stateWord(),
                pair.latest().filter(d -> d.verdict().settles()).isPresent(),
                work.place(),
                work.waiting(),
                choices,
                new Comparison(
                        "2件の比較。印のある文字が相違する文字です。",
                        title("A", opened.left()),
                        title("B", opened.right()),
                        new PairComparison(opened, choices.glyphs()).rows(),
                        choices.weights()),
                WeightScale.of(scoring),
                scoring.weightsEdition(),
                scoring.reasons().stream().map(ReviewReason::ja).toList(),
                opened.left().glance(),
                opened.right().glance(),
                others(opened),
                history(opened.history()),
                work.note(),
                work.undo(),
                work.pause());
    }

    private static String title(String side, OpenPair.Side report) {
        String kind = report.record().facilityOrNull() == null ? "死亡票" : "届出";
        return "%s %s %s (%s)".formatted(side, kind, report.record().id(), report.person());
    }

    private static PlainTable others(OpenPair opened) {
        var rows = new ArrayList<List<Cell>>();
        opened.left().others().forEach(other -> rows.add(row("A", other)));
        opened.right().others().forEach(other -> rows.add(row("B", other)));
        return new PlainTable(
                "A と B のそれぞれに、いま結び付いているもの",
                List.of(
                        PlainTable.Column.words("側"),
                        PlainTable.Column.words("番号"),
                        PlainTable.Column.words("氏名"),
                        PlainTable.Column.words("生年月日"),
                        PlainTable.Column.words("住所"),
                        PlainTable.Column.words("内容")),
                rows,
                "ほかの届出・死亡票はありません。");
    }

    private static List<Cell> row(String side, OpenPair.Other other) {
        var record = other.record();
        return List.of(
                Cell.text(side),
                Cell.text(record.id()),
                Cell.text(record.name().whole() + " " + record.kana().whole()),
                Cell.text(record.born().text()),
                Cell.text(record.address().detail()),
                Cell.text(other.glance()));
    }

    private static PlainTable history(List<PairStore.Answered> history) {
        return new PlainTable(
                "新しい順",
                List.of(
                        PlainTable.Column.words("日時"),
                        PlainTable.Column.words("判断"),
                        PlainTable.Column.words("根拠"),
                        PlainTable.Column.numbers("そのときの重み"),
                        PlainTable.Column.words("重みの版"),
                        PlainTable.Column.words("取消し")),
                history.stream().map(ReviewPage::row).toList(),
                "まだ判断はありません。");
    }

    private static List<Cell> row(PairStore.Answered answered) {
        var decision = answered.decision();
        return List.of(
                Cell.text(MINUTE.format(decision.at())),
                Cell.text(decision.verdict().ja()),
                Cell.text(decision.note()),
                Cell.text(WeightScale.signed(decision.scoring().weight())),
                Cell.text(decision.scoring().weightsEdition()),
                Cell.text(answered.undone() ? "元に戻した" : ""));
    }
}
