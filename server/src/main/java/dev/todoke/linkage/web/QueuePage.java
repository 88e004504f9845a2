package dev.todoke.linkage.web;

import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.desk.ReviewDesk;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// what waits (確認待ちの組の一覧). No name of anybody stands here.
record QueuePage(Pager pager, String reason, List<Choice> reasons, PlainTable table, List<Recent> recent) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    QueuePage {
        reasons = List.copyOf(reasons);
        recent = List.copyOf(recent);
    }

    /// One of the clerk's own newest answers.
    record Recent(long decision, long pair, String at, String verdict, boolean undone) {}

    static QueuePage of(
            Pager pager, ReviewPage.Choices choices, List<PairQueue.Waiting> waiting, List<PairStore.Answered> recent) {
        var reasons = Arrays.stream(ReviewReason.values())
                .map(reason -> Choice.of(reason.name(), reason.ja()))
                .toList();
        return new QueuePage(
                pager,
                choices.reason(),
                Choice.withEmpty("すべての理由", reasons),
                table(waiting, choices),
                recent.stream()
                        .limit(ReviewDesk.UNDOABLE)
                        .map(answered -> new Recent(
                                answered.id(),
                                answered.decision().pair(),
                                MINUTE.format(answered.decision().at()),
                                answered.decision().verdict().ja(),
                                answered.undone()))
                        .toList());
    }

    private static PlainTable table(List<PairQueue.Waiting> waiting, ReviewPage.Choices choices) {
        return new PlainTable(
                "確認待ちの組",
                List.of(
                        PlainTable.Column.words("組"),
                        PlainTable.Column.words("状態"),
                        PlainTable.Column.words("届出・死亡票"),
                        PlainTable.Column.numbers("重み"),
                        PlainTable.Column.words("確認の理由")),
                waiting.stream().map(pair -> row(pair, choices)).toList(),
                "確認待ちの組はありません。");
    }

    private static List<Cell> row(PairQueue.Waiting pair, ReviewPage.Choices choices) {
        return List.of(
                Cell.link("組 " + pair.id(), choices.address(pair.id())),
                pair.later() ? Cell.state("保留", "plain") : Cell.state("要確認", "wait"),
                Cell.text(pair.withDeath() ? "届出と死亡票" : "届出と届出"),
                Cell.text(WeightScale.signed(pair.weight())),
                Cell.text(pair.reasons().stream().map(ReviewReason::ja).collect(Collectors.joining(" "))));
    }
}
