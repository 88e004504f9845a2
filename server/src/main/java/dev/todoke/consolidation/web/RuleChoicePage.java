package dev.todoke.consolidation.web;

import dev.todoke.consolidation.RuleChoices;
import dev.todoke.consolidation.RuleSwitch;
import dev.todoke.consolidation.store.SettlementStore;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// The choices of the rules as their page shows them (規則の選択の画面の内容).
///
/// @param edition as it is written into consolidations and closings
record RuleChoicePage(String edition, boolean mayChoose, List<Point> points, PlainTable history) {

    RuleChoicePage {
        points = List.copyOf(points);
    }

    /// @param standard whether the standard answer is in force
    record Point(String id, String item, String name, String code, boolean standard, List<Choice> options) {
        Point {
            options = List.copyOf(options);
        }
    }

    static RuleChoicePage of(
            RuleChoices inForce,
            List<SettlementStore.ChosenRule> history,
            boolean mayChoose,
            UnaryOperator<String> names,
            PageWords words) {
        boolean english = words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        var points = Arrays.stream(RuleSwitch.values())
                .map(point -> new Point(
                        point.id(),
                        point.item(),
                        english ? point.en() : point.ja(),
                        inForce.code(point),
                        inForce.is(point, point.standard()),
                        point.options().stream()
                                .map(option -> Choice.of(option.code(), english ? option.en() : option.ja()))
                                .toList()))
                .toList();
        var rows = history.stream()
                .map(act -> List.of(
                        Cell.text(SettledActs.time(act.at())),
                        Cell.text(act.point() + " = " + act.code()),
                        Cell.text(act.reason()),
                        Cell.text(names.apply(act.clerk()))))
                .toList();
        var table = new PlainTable(
                words.say("consolidation.points.history"),
                List.of(
                        Column.words(words.say("consolidation.record.at")),
                        Column.words(words.say("consolidation.points.choice")),
                        Column.words(words.say("consolidation.acts.why")),
                        Column.words(words.say("consolidation.record.by"))),
                rows,
                words.say("consolidation.points.none"));
        return new RuleChoicePage(inForce.edition(), mayChoose, points, table);
    }
}
