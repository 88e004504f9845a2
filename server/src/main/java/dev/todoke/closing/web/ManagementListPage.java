package dev.todoke.closing.web;

import dev.todoke.closing.ManagementList;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;

/// Form 1 as a page (管理リストの画面の内容).
///
/// @param base address of the face, before `.csv` and the like
record ManagementListPage(String base, PlainTable table) {

    private static final String AVAILABLE = "有";

    static ManagementListPage of(String face, ManagementList list, PageWords words) {
        return new ManagementListPage("/" + face + "/closings/management-list", table(list, words));
    }

    static PlainTable table(ManagementList list, PageWords words) {
        return new PlainTable(
                words.say("closing.form.caption"),
                List.of(
                        Column.words(words.say("closing.form.product")),
                        Column.words(words.say("closing.form.year")),
                        Column.words(words.say("closing.form.fixed-on")),
                        Column.words(words.say("closing.form.layout")),
                        Column.words(words.say("closing.form.codes")),
                        Column.words(words.say("closing.form.remark")),
                        Column.words(words.say("closing.form.basis"))),
                list.lines().stream()
                        .map(line -> texts(line).stream().map(Cell::text).toList())
                        .toList(),
                words.say("closing.list.empty"));
    }

    /// The form's own words are official and stay Japanese.
    static List<String> texts(ManagementList.Line line) {
        var day = line.fixedOn();
        return List.of(
                line.product().ja(),
                line.year().toString(),
                "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                line.product().layout(),
                AVAILABLE,
                line.remark(),
                line.product().basis());
    }
}
