package dev.todoke.statistics.web;

import dev.todoke.statistics.desk.QualityDesk;
import dev.todoke.statistics.quality.QualityCounts;
import dev.todoke.statistics.quality.QualityKey;
import dev.todoke.statistics.store.QualityStore;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.PageWords;
import dev.todoke.web.chrome.SampleChrome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Quality figures of one closing, of the room and of a hospital.
final class QualitySamples implements PageSamples {

    private static final QualityTables TABLES = new QualityTables(new PageWords(SampleChrome.words(), Locale.JAPANESE));
    private static final QualityCounts MANY = new QualityCounts(1_204, 1_020, 980, 37, 23, 40, 60, 12, 9);
    private static final QualityCounts FEW = new QualityCounts(20, 18, 17, 1, 0, 1, 2, 0, 0);

    @Override
    public List<Sample> samples() {
        var whole = line(QualityKey.By.WHOLE, "", "ALL", MANY, Optional.of(450L));
        var lung = line(QualityKey.By.WHOLE, "", "LUNG", FEW, Optional.empty());
        var own = line(QualityKey.By.HOSPITAL, "40001", "ALL", FEW, Optional.empty());
        var ownLung = line(QualityKey.By.HOSPITAL, "40001", "LUNG", FEW, Optional.empty());
        var timely = List.of(
                new QualityStore.Timeliness("", 1_300, 311, 1_250), new QualityStore.Timeliness("40001", 22, 290, 22));
        var computed = List.of(new QualityStore.Computed(3, 2019, 1));
        var shown = new QualityDesk.Shown(
                computed, Map.of(3L, whole), Map.of(3L, timely.getFirst()), List.of(whole, lung), timely);
        var hospitals =
                new QualityDesk.Shown(computed, Map.of(3L, whole), Map.of(3L, timely.getFirst()), List.of(own), timely);
        var none = new QualityDesk.Shown(List.of(), Map.of(), Map.of(), List.of(), List.of());
        return List.of(
                registry(shown, TABLES.sites(shown), 0),
                registry(hospitals, TABLES.hospitals(hospitals, code -> "架空病院"), 1),
                registry(none, TABLES.areas(none), 2),
                portal(2019, TABLES.against(List.of(own, ownLung), List.of(whole, lung)), computed, timely),
                portal(0, TABLES.against(List.of(), List.of()), List.of(), List.of()));
    }

    private static Sample registry(QualityDesk.Shown shown, dev.todoke.web.PlainTable lines, long missing) {
        return new Sample(
                "statistics/quality",
                "/registry/quality",
                Map.of("page", new QualityController.QualityPage(3, "site", missing, TABLES.years(shown), lines)));
    }

    private static Sample portal(
            int year,
            dev.todoke.web.PlainTable figures,
            List<QualityStore.Computed> years,
            List<QualityStore.Timeliness> timely) {
        return new Sample(
                "statistics/portal-quality",
                "/portal/quality",
                Map.of(
                        "page",
                        new PortalQualityController.PortalQualityPage(
                                year,
                                3,
                                years,
                                figures,
                                timely.stream().skip(1).findFirst(),
                                timely.stream().findFirst())));
    }

    private static QualityStore.Line line(
            QualityKey.By by, String value, String site, QualityCounts counts, Optional<Long> deaths) {
        return new QualityStore.Line(new QualityKey(by, value, site), counts, deaths);
    }
}
