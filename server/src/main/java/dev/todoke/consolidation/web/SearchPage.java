package dev.todoke.consolidation.web;

import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.desk.AccessReason;
import dev.todoke.consolidation.desk.SearchDesk;
import dev.todoke.consolidation.store.SearchStore;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The search of persons as its page shows it (個人の検索の画面の内容).
///
/// @param searched whether there is an answer
record SearchPage(Typed typed, List<Choice> reasons, boolean searched, boolean more, PlainTable hits) {

    SearchPage {
        reasons = List.copyOf(reasons);
    }

    /// What was typed into the form; a field that a browser left out is empty.
    record Typed(String kana, String name, String birthday, String chart, String report, String reason, String note) {

        static final Typed NOTHING = new Typed("", "", "", "", "", "", "");

        Typed(
                @Nullable String kana,
                @Nullable String name,
                @Nullable String birthday,
                @Nullable String chart,
                @Nullable String report,
                @Nullable String reason,
                @Nullable String note) {
            this.kana = given(kana);
            this.name = given(name);
            this.birthday = given(birthday);
            this.chart = given(chart);
            this.report = given(report);
            this.reason = given(reason);
            this.note = given(note);
        }

        private static String given(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    static SearchPage empty(PageWords words) {
        return new SearchPage(Typed.NOTHING, reasons(words), false, false, table(List.of(), 0, words));
    }

    static SearchPage of(Typed typed, SearchDesk.Answer answer, PageWords words) {
        return switch (answer) {
            case SearchDesk.Answer.Found(var access, var hits, var more) ->
                new SearchPage(typed, reasons(words), true, more, table(hits, access, words));
            case SearchDesk.Answer.Refused _ ->
                new SearchPage(typed, reasons(words), false, false, table(List.of(), 0, words));
        };
    }

    private static List<Choice> reasons(PageWords words) {
        var reasons = new ArrayList<Choice>();
        reasons.add(Choice.of("", words.say("consolidation.search.reason.choose")));
        Arrays.stream(AccessReason.values())
                .forEach(reason -> reasons.add(
                        Choice.of(reason.name(), words.say("consolidation.search.reason." + reason.name()))));
        return reasons;
    }

    private static PlainTable table(List<SearchStore.Hit> hits, long access, PageWords words) {
        return new PlainTable(
                words.say("consolidation.search.hits"),
                List.of(
                        Column.words(words.say("consolidation.person")),
                        Column.words(words.say("consolidation.sex")),
                        Column.words(words.say("consolidation.search.born")),
                        Column.numbers(words.say("consolidation.search.reports")),
                        Column.numbers(words.say("consolidation.search.tumours")),
                        Column.words(words.say("consolidation.death"))),
                hits.stream()
                        .map(hit -> List.of(
                                Cell.link(hit.person(), "/registry/records/" + hit.person() + "?access=" + access),
                                Cell.text(ConsolidatedItem.SEX.words(hit.sex())),
                                Cell.text(hit.born()),
                                Cell.count(hit.reports()),
                                Cell.count(hit.tumours()),
                                Cell.text(words.say(
                                        hit.death().equals("NOT_KNOWN")
                                                ? "consolidation.search.alive"
                                                : "consolidation.search.dead"))))
                        .toList(),
                words.say("consolidation.search.none"));
    }
}
