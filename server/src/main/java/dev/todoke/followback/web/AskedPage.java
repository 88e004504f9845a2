package dev.todoke.followback.web;

import dev.todoke.followback.AnswerKind;
import dev.todoke.followback.AnswerSheet;
import dev.todoke.followback.store.RequestStore;
import dev.todoke.kernel.Sex;
import dev.todoke.sheet.Sheet;
import dev.todoke.sheet.SheetColumn;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.OwnSheet;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The deceased a hospital is asked about (対象者の一覧).
///
/// @param base address below which one request is opened
/// @param title what the list is of: a round and a facility, or empty in the portal
record AskedPage(String base, String title, long open, PlainTable asked) implements OwnSheet {

    static AskedPage of(List<RequestStore.Asked> asked, String base, String title, PageWords words) {
        long open = asked.stream()
                .filter(one -> one.answer().isEmpty() && !one.request().roundClosed())
                .count();
        return new AskedPage(
                base,
                title,
                open,
                new PlainTable(
                        words.say("followback.asked.caption"),
                        List.of(
                                Column.words(words.say("followback.number")),
                                Column.words(words.say("followback.name")),
                                Column.words(words.say("followback.sex")),
                                Column.words(words.say("followback.born")),
                                Column.words(words.say("followback.died")),
                                Column.words(words.say("followback.cause")),
                                Column.words(words.say("followback.due")),
                                Column.words(words.say("followback.answer"))),
                        asked.stream().map(one -> row(one, base, words)).toList(),
                        words.say("followback.asked.empty")));
    }

    private static List<Cell> row(RequestStore.Asked one, String base, PageWords words) {
        var number = Long.toString(one.request().number());
        return List.of(
                Cell.link(number, base + number),
                Cell.text(one.name()),
                Cell.text(Sex.of(one.sex()).map(Sex::ja).orElse("")),
                Cell.text(one.born().text()),
                Cell.text(one.died().text()),
                Cell.text(one.cause()),
                Cell.text(one.due().toString()),
                one.answer()
                        .map(answer -> Cell.state(kind(answer.kind(), words), "ok"))
                        .orElseGet(() -> one.request().roundClosed()
                                ? Cell.state(words.say("followback.state.closed"), "plain")
                                : Cell.state(words.say("followback.unanswered"), "wait")));
    }

    static String kind(String kind, PageWords words) {
        var known = AnswerKind.valueOf(kind);
        return words.locale().getLanguage().equals("ja") ? known.ja() : known.en();
    }

    static List<Choice> kinds(Locale locale) {
        return Arrays.stream(AnswerKind.values())
                .map(kind -> Choice.coded(kind.code(), locale.getLanguage().equals("ja") ? kind.ja() : kind.en()))
                .toList();
    }

    /// The list to fill in; its column names are Japanese whatever the page's language is, since they are read back.
    static Sheet sheet(List<RequestStore.Asked> asked) {
        return new Sheet(
                "遡り調査",
                List.of(
                        SheetColumn.text(AnswerSheet.NUMBER),
                        SheetColumn.text("氏名").wide(20),
                        SheetColumn.text("カナ").wide(24),
                        SheetColumn.text("性別"),
                        SheetColumn.text("生年月日").wide(12),
                        SheetColumn.text("死亡日").wide(12),
                        SheetColumn.text("原死因"),
                        SheetColumn.text("回答期限").wide(12),
                        SheetColumn.text(AnswerSheet.KIND).wide(14),
                        SheetColumn.text(AnswerSheet.HOSPITAL).wide(24),
                        SheetColumn.text(AnswerSheet.NOTE).wide(40)),
                asked.stream()
                        .filter(one -> !one.request().roundClosed())
                        .map(AskedPage::cells)
                        .toList());
    }

    private static List<String> cells(RequestStore.Asked one) {
        return List.of(
                Long.toString(one.request().number()),
                one.name(),
                one.kana(),
                Sex.of(one.sex()).map(Sex::ja).orElse(""),
                one.born().text(),
                one.died().text(),
                one.cause(),
                one.due().toString(),
                one.answer()
                        .map(answer -> AnswerKind.valueOf(answer.kind()).code())
                        .orElse(""),
                one.answer().map(RequestStore.Answered::other).orElse(""),
                one.answer().map(RequestStore.Answered::note).orElse(""));
    }
}
