package dev.todoke.linkage.web;

import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.desk.ReviewDesk;
import dev.todoke.linkage.store.AssignmentStore;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// what waits (確認待ちの組の一覧). No name of anybody of the registry stands here.
///
/// @param colleagues who may take work over
/// @param loads who has how much in hand
record QueuePage(
        Turning turning,
        String reason,
        List<Choice> reasons,
        String pool,
        List<Choice> pools,
        PlainTable table,
        List<Recent> recent,
        List<Choice> colleagues,
        List<Choice> colleaguesAndMyself,
        PlainTable loads,
        long mine) {

    static final int SIZE = 50;

    QueuePage {
        reasons = List.copyOf(reasons);
        pools = List.copyOf(pools);
        recent = List.copyOf(recent);
        colleagues = List.copyOf(colleagues);
        colleaguesAndMyself = List.copyOf(colleaguesAndMyself);
    }

    /// One of the clerk's own newest answers.
    record Recent(long decision, long pair, String at, String verdict, boolean undone) {}

    /// Where the page stands in the queue; addresses name the last or first pair shown.
    ///
    /// @param next empty at the end
    /// @param previous empty at the start
    record Turning(String count, String first, String last, String next, String previous) {

        static Turning of(long total, long before, List<PairQueue.Waiting> shown, String queue) {
            long last = before + shown.size();
            return new Turning(
                    count(total),
                    count(shown.isEmpty() ? 0 : before + 1),
                    count(last),
                    shown.isEmpty() || last >= total
                            ? ""
                            : queue + "&after=" + shown.getLast().id(),
                    before == 0 || shown.isEmpty()
                            ? ""
                            : queue + "&before=" + shown.getFirst().id());
        }

        private static String count(long value) {
            return String.format(Locale.ROOT, "%,d", value);
        }
    }

    /// What the page shows beside the pairs.
    ///
    /// @param colleagues number and name of the accounts that may take work over
    record Around(
            List<PairStore.Answered> recent,
            List<AssignmentStore.Load> loads,
            List<Choice> colleagues,
            String clerk,
            UnaryOperator<String> clerks) {
        Around {
            recent = List.copyOf(recent);
            loads = List.copyOf(loads);
            colleagues = List.copyOf(colleagues);
        }
    }

    static QueuePage of(
            Turning turning,
            ReviewPage.Choices choices,
            List<PairQueue.Waiting> waiting,
            Around around,
            PageWords words) {
        var reasons = Arrays.stream(ReviewReason.values())
                .map(reason -> Choice.of(reason.name(), LinkageWords.reason(reason, words)))
                .toList();
        return new QueuePage(
                turning,
                choices.reason(),
                Choice.withEmpty(words.say("linkage.queue.reason.all"), reasons),
                choices.pool().name(),
                Arrays.stream(PairQueue.Pool.values())
                        .map(pool -> Choice.of(pool.name(), words.say("linkage.pool." + pool.name())))
                        .toList(),
                table(waiting, choices, around, words),
                around.recent().stream()
                        .limit(ReviewDesk.UNDOABLE)
                        .map(answered -> new Recent(
                                answered.id(),
                                answered.decision().pair(),
                                LinkageWords.minute(answered.decision().at()),
                                LinkageWords.verdict(answered.decision().verdict(), words),
                                answered.undone()))
                        .toList(),
                around.colleagues(),
                Choice.withEmpty(words.say("linkage.queue.myself"), around.colleagues()),
                loads(around, words),
                around.loads().stream()
                        .filter(load -> load.clerk().equals(around.clerk()))
                        .mapToLong(AssignmentStore.Load::pairs)
                        .sum());
    }

    private static PlainTable loads(Around around, PageWords words) {
        return new PlainTable(
                words.say("linkage.queue.loads"),
                List.of(Column.words(words.say("linkage.person.by")), Column.numbers(words.say("linkage.queue.open"))),
                around.loads().stream()
                        .map(load -> List.of(Cell.text(around.clerks().apply(load.clerk())), Cell.count(load.pairs())))
                        .toList(),
                words.say("linkage.queue.loads.none"));
    }

    private static PlainTable table(
            List<PairQueue.Waiting> waiting, ReviewPage.Choices choices, Around around, PageWords words) {
        return new PlainTable(
                words.say("linkage.queue.caption"),
                List.of(
                        Column.words(words.say("linkage.queue.pair")),
                        Column.words(words.say("linkage.person.state")),
                        Column.words(words.say("linkage.queue.urgency")),
                        Column.numbers(words.say("linkage.person.bits")),
                        Column.words(words.say("linkage.queue.reason")),
                        Column.words(words.say("linkage.queue.holder"))),
                waiting.stream().map(pair -> row(pair, choices, around, words)).toList(),
                words.say("linkage.queue.none"));
    }

    private static List<Cell> row(PairQueue.Waiting pair, ReviewPage.Choices choices, Around around, PageWords words) {
        return List.of(
                Cell.link(words.say("linkage.pair", Long.toString(pair.id())), choices.address(pair.id())),
                pair.later()
                        ? Cell.state(words.say("linkage.state.of.LATER"), "plain")
                        : Cell.state(LinkageWords.state(pair.state(), words), "wait"),
                Cell.text(words.say("linkage.urgency." + pair.urgency())),
                Cell.text(WeightScale.signed(pair.weight())),
                Cell.text(pair.reasons().stream()
                        .map(reason -> LinkageWords.reason(reason, words))
                        .collect(Collectors.joining(" "))),
                Cell.text(pair.clerk().isEmpty() ? "―" : around.clerks().apply(pair.clerk())));
    }
}
