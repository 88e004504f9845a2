package dev.todoke.statistics.web;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sex;
import dev.todoke.population.AgeClass;
import dev.todoke.population.PersonYears;
import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CancerDeaths;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.Feature;
import dev.todoke.statistics.IncidenceCounter;
import dev.todoke.statistics.InventedYear;
import dev.todoke.statistics.desk.StatisticsDesk.Standing;
import dev.todoke.statistics.release.ReleaseDraft;
import dev.todoke.statistics.release.ReleaseHead;
import dev.todoke.statistics.release.ReleasePackage;
import dev.todoke.statistics.release.ReleasedYear;
import dev.todoke.statistics.store.PublicationReader.LineOfYear;
import dev.todoke.statistics.store.PublicationReader.Released;
import dev.todoke.statistics.store.StoredDraft;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Choice;
import dev.todoke.web.chrome.SampleChrome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The pages of statistics with figures of an invented year.
final class StatisticsSamples implements PageSamples {

    private final InventedYear closings = new InventedYear(900);
    private final ClosingSummary closing = closings.all().get(1);
    private final ReleaseHead head =
            new ReleaseHead(1, 2019, closing.number(), 1, closing.closedAt(), closing.closedAt(), "架空の人口", 10, true);
    private final PublicWords words = new PublicWords(SampleChrome.words(), Locale.JAPANESE);

    @Override
    public List<Sample> samples() {
        var counted = IncidenceCounter.count(
                closing, closings.records(closing.number()), population(), "架空の人口", CancerDeaths.none());
        var released = ReleaseDraft.of(counted, head).tables();
        var complete = ReleaseDraft.complete(counted, head);
        var draft = draft(complete, bytes(released));
        var tooSmall =
                TablesPage.of(closing, Optional.of(draft(complete, new byte[0])), Optional.empty(), words, true, true);
        var all = List.of(new Released(head, "0123456789abcdef0123456789abcdef"));
        var tables = TablesPage.of(closing, Optional.of(draft), Optional.of(1L), words, true, true);
        return List.of(
                new Sample("statistics/public", "/public", Map.of("page", publicPage(released, all))),
                new Sample("statistics/areas", "/public/areas", Map.of("page", publicPage(released, all))),
                new Sample("statistics/empty", "/public", Map.of()),
                new Sample("statistics/methods", "/public/methods", Map.of("page", MethodsPage.of(words, all))),
                new Sample("statistics/about", "/public/about", Map.of("page", new AboutPage(all))),
                new Sample("statistics/closings", "/registry/statistics", Map.of("page", closingsPage())),
                new Sample("statistics/tables", "/registry/statistics/9", Map.of("page", tables)),
                new Sample("statistics/tables", "/registry/statistics/10", Map.of("page", tooSmall)),
                new Sample("statistics/release", "/registry/statistics/9/release", Map.of("page", tables)));
    }

    private ClosingsPage closingsPage() {
        return ClosingsPage.of(
                List.of(
                        new Standing(closing, true, Optional.of(1L)),
                        new Standing(closing, true, Optional.empty()),
                        new Standing(closing, false, Optional.empty())),
                words);
    }

    private PublicPage publicPage(ReleasedYear released, List<Released> all) {
        var asked = new PublicQuestion.Asked("1", "0", "00", "2019", "A", "jp2015");
        var question = PublicQuestion.of(asked, all, List.of("00", "40"));
        var parts = new PublicParts(question, words, "出典");
        var lines = released.incidence().stream()
                .filter(i -> i.place().area().equals("00")
                        && i.place().site().equals("1")
                        && i.place().caseSet() == CaseSet.INVASIVE)
                .map(i -> new LineOfYear(2019, i))
                .toList();
        var sites = released.incidence().stream()
                .filter(i -> i.place().area().equals("00") && i.place().sex() == SexGroup.TOTAL)
                .toList();
        var choices = List.of(Choice.of("1", "全部位"));
        return new PublicPage(
                new PublicPage.Form(
                        choices, "1", choices, "0", choices, "00", choices, "2019", choices, "A", choices, "jp2015"),
                "全部位 ― 全体、2019年診断",
                "答えです。",
                List.of(new PublicPage.KeyFigure("罹患数", "900", "件")),
                "意味です。",
                List.of(
                        parts.years(lines),
                        parts.sites(sites),
                        parts.ages(released.ages()),
                        parts.shares("extent", Feature.extents(), released.shares())),
                "出典",
                "引用",
                "/public/statistics.csv?site=1",
                "/public/releases/1.zip",
                true);
    }

    private static StoredDraft draft(ReleasedYear complete, byte[] released) {
        return new StoredDraft(9, 2019, complete.head().closedAt(), 3, 100, 20, 10, bytes(complete), released);
    }

    private static byte[] bytes(ReleasedYear tables) {
        try {
            return ReleasePackage.bytes(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PersonYears population() {
        var builder = PersonYears.builder();
        InventedYear.population().stream()
                .filter(r -> r.year() == 2019)
                .forEach(r -> builder.add(
                        new Prefecture(r.prefecture()),
                        2019,
                        Sex.of(r.sex()).orElseThrow(),
                        AgeClass.FIVE_YEARS.get(AgeClass.fiveYearPosition(r.ageFrom())),
                        r.persons()));
        return builder.build();
    }
}
