package dev.todoke.vitalstatus.web;

import dev.todoke.vitalstatus.DeathOutcomeReader.DeathOutcomes;
import dev.todoke.vitalstatus.DeathRow;
import dev.todoke.vitalstatus.desk.DeathDesk;
import dev.todoke.vitalstatus.store.DeathStore;
import dev.todoke.web.Cell;
import dev.todoke.web.PageWords;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Page R-10 (死亡情報の画面の内容).
record DeathPage(PlainTable outcomes, PlainTable files) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    /// Lines of one file that were not taken.
    record Refusals(String file, PlainTable lines) {}

    static DeathPage of(DeathDesk.Overview overview, PageWords words) {
        return new DeathPage(
                outcomes(overview.deaths(), overview.outcomes(), words),
                new PlainTable(
                        words.say("vitalstatus.files.caption"),
                        List.of(
                                Column.words(words.say("vitalstatus.files.at")),
                                Column.numbers(words.say("vitalstatus.files.rows")),
                                Column.numbers(words.say("vitalstatus.files.taken")),
                                Column.numbers(words.say("vitalstatus.files.known")),
                                Column.numbers(words.say("vitalstatus.files.refused"))),
                        overview.files().stream().map(DeathPage::file).toList(),
                        words.say("vitalstatus.files.empty")));
    }

    private static PlainTable outcomes(long deaths, DeathOutcomes outcomes, PageWords words) {
        long judged = outcomes.knownCancer() + outcomes.newCancer() + outcomes.notCancer();
        return new PlainTable(
                words.say("vitalstatus.outcomes.caption"),
                List.of(
                        Column.words(words.say("vitalstatus.outcomes.outcome")),
                        Column.numbers(words.say("vitalstatus.outcomes.count"))),
                List.of(
                        line(words, "vitalstatus.outcomes.deaths", deaths),
                        line(words, "vitalstatus.outcomes.judged", judged),
                        line(words, "vitalstatus.outcomes.known", outcomes.knownCancer()),
                        line(words, "vitalstatus.outcomes.other", outcomes.notCancer()),
                        line(words, "vitalstatus.outcomes.followed", outcomes.followedBack()),
                        List.of(
                                Cell.link(words.say("vitalstatus.outcomes.only"), "/registry/death-only"),
                                Cell.count(outcomes.deathOnly()))),
                words.say("vitalstatus.files.empty"));
    }

    private static List<Cell> line(PageWords words, String key, long count) {
        return List.of(Cell.text(words.say(key)), Cell.count(count));
    }

    private static List<Cell> file(DeathStore.TakenFile file) {
        return List.of(
                Cell.text(TIME.format(file.at())),
                Cell.count(file.rows()),
                Cell.count(file.taken()),
                Cell.count(file.known()),
                file.refused() == 0
                        ? Cell.count(0)
                        : Cell.link(
                                String.format(Locale.ROOT, "%,d", file.refused()), "/registry/deaths/" + file.id()));
    }

    static Refusals refusals(long file, List<DeathRow.Refused> refused, PageWords words) {
        return new Refusals(
                Long.toString(file),
                new PlainTable(
                        words.say("vitalstatus.refusals.caption"),
                        List.of(
                                Column.numbers(words.say("vitalstatus.refusals.line")),
                                Column.words(words.say("vitalstatus.refusals.column")),
                                Column.words(words.say("vitalstatus.refusals.value")),
                                Column.words(words.say("vitalstatus.refusals.allowed"))),
                        refused.stream()
                                .map(r -> List.of(
                                        Cell.count(r.line()),
                                        Cell.text(r.column()),
                                        Cell.text(r.value()),
                                        Cell.text(r.allowed())))
                                .toList(),
                        words.say("vitalstatus.refusals.empty")));
    }
}
