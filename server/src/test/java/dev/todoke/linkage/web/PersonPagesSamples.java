package dev.todoke.linkage.web;

import dev.todoke.linkage.Agreement;
import dev.todoke.linkage.ClosingsReader;
import dev.todoke.linkage.Consequences;
import dev.todoke.linkage.Drift;
import dev.todoke.linkage.HoldingLinks;
import dev.todoke.linkage.PairDecided;
import dev.todoke.linkage.PersonsRegrouped;
import dev.todoke.linkage.QualityEstimate;
import dev.todoke.linkage.QualityStratum;
import dev.todoke.linkage.RecordPair;
import dev.todoke.linkage.Regrouping;
import dev.todoke.linkage.ReviewRound;
import dev.todoke.linkage.Suspicion;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.WeightEdition;
import dev.todoke.linkage.WeightsInForce;
import dev.todoke.linkage.desk.OpenPerson;
import dev.todoke.linkage.desk.PersonReading;
import dev.todoke.linkage.desk.QualityDesk;
import dev.todoke.linkage.desk.WeightsDesk;
import dev.todoke.linkage.store.BlindStore;
import dev.todoke.linkage.store.LinkStore;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.QualityStore;
import dev.todoke.linkage.store.RegroupingStore;
import dev.todoke.linkage.store.SuspicionStore;
import dev.todoke.linkage.store.WeightsStore;
import dev.todoke.testing.PageSamples.Sample;
import dev.todoke.web.PageWords;
import dev.todoke.web.chrome.SampleChrome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A person with three reports, a merge undone, a split proposed.
final class PersonPagesSamples {

    private static final Instant NOW = Instant.parse("2026-04-01T00:12:00Z");
    static final PageWords WORDS = new PageWords(SampleChrome.words(), Locale.JAPANESE);
    private static final String PATH = "/registry/persons/P-0000017";

    private PersonPagesSamples() {}

    private static WeightsDesk.View weights() {
        var edition = new WeightEdition(
                3,
                WeightEdition.shippedLevels(),
                20_490,
                1_000_000,
                -13.8,
                List.of(new WeightEdition.Session("birth_date", 4_000, 1_200, "family_name sex")));
        return new WeightsDesk.View(
                List.of(new WeightsStore.Stored(edition, NOW, new WeightsStore.Trial(13_300, 13_347, 70, 75, 96))),
                new WeightsInForce(
                        List.of(new WeightsInForce.Act(WeightsInForce.Kind.PROPOSED, 3, "c7", "届出が増えた", NOW))));
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(
                        "linkage/quality",
                        "/registry/linkage-quality",
                        Map.of("page", QualityPage.of(quality(), true, WORDS))),
                new Sample(
                        "linkage/quality",
                        "/registry/linkage-quality",
                        Map.of(
                                "page",
                                QualityPage.of(
                                        new QualityDesk.View(
                                                List.of(),
                                                List.of(),
                                                new Agreement(0, 0, 0, 0),
                                                List.of(),
                                                Drift.between(Map.of(), Map.of()),
                                                Drift.between(Map.of(), Map.of())),
                                        false,
                                        WORDS))),
                new Sample(
                        "linkage/weights",
                        "/registry/linkage-weights",
                        Map.of("page", WeightsPage.of(weights(), true, "", _ -> "山田", WORDS))),
                new Sample(
                        "linkage/weights",
                        "/registry/linkage-weights",
                        Map.of(
                                "page",
                                WeightsPage.of(
                                        new WeightsDesk.View(List.of(), new WeightsInForce(List.of())),
                                        false,
                                        "",
                                        _ -> "山田",
                                        WORDS))),
                new Sample(
                        "linkage/suspects",
                        "/registry/persons/suspects",
                        Map.of(
                                "page",
                                SuspectsPage.of(
                                        Suspicion.SEXES,
                                        new PersonReading.Suspects(
                                                Map.of(Suspicion.SEXES, 1L),
                                                List.of(new SuspicionStore.Suspect(
                                                        17, List.of(Suspicion.SEXES, Suspicion.WEAK_LINK), 3))),
                                        WORDS))),
                new Sample(
                        "linkage/persons",
                        "/registry/persons",
                        Map.of("page", PersonsPage.of("", List.of(new LinkStore.Weak(17, 8.3, 3)), WORDS))),
                new Sample(
                        "linkage/persons", "/registry/persons", Map.of("page", PersonsPage.of("", List.of(), WORDS))),
                new Sample(
                        "linkage/person",
                        PATH,
                        Map.of("page", PersonFilePage.of(person(), true, clerk -> "山田", WORDS))),
                new Sample(
                        "linkage/person",
                        PATH,
                        Map.of(
                                "page",
                                PersonFilePage.of(
                                        new OpenPerson(17, List.of(), List.of(), List.of(), List.of(), List.of()),
                                        false,
                                        clerk -> "山田",
                                        WORDS))),
                new Sample("linkage/regroup", PATH + "/split", Map.of("page", split())),
                new Sample(
                        "linkage/regroup",
                        PATH + "/merge",
                        Map.of("page", RegroupPage.of(wish(Regrouping.MERGE), Consequences.none(), _ -> "山田", WORDS))),
                new Sample(
                        "linkage/change",
                        "/registry/persons/changes/3",
                        Map.of("page", ChangePage.of(kept(false), true, "", clerk -> "山田", WORDS))),
                new Sample(
                        "linkage/change",
                        "/registry/persons/changes/3",
                        Map.of("page", ChangePage.of(kept(true), true, "", clerk -> "山田", WORDS))));
    }

    private static OpenPerson person() {
        return new OpenPerson(
                17,
                List.of(31L),
                reports(),
                List.of(new HoldingLinks.Link(new RecordPair("40001-12", "40002-7"), LinkageSamples.scoring())),
                List.of(LinkageSamples.answered(7, false)),
                List.of(kept(true), kept(false)));
    }

    private static List<OpenPerson.Report> reports() {
        return List.of(
                new OpenPerson.Report(
                        LinkageSamples.record(
                                "40001-12", "髙橋　和子", "タカハシ　カズコ", "1951-03-12", "福岡市中央区天神１丁目２番３号", "0045129"),
                        "肺 C34.1 8140/3 (2024-05)"),
                new OpenPerson.Report(
                        LinkageSamples.record("40002-7", "高橋　和子", "タカハシ　カズコ", "1951-08-12", "福岡市博多区国分町1-9", "2210093"),
                        ""));
    }

    private static RegroupPage split() {
        var consequences = new Consequences(
                List.of(new Consequences.Tumour(
                        "P-0000017", "肺上葉 8140/3 2018-05-12", 2018, true, List.of("40001-12", "40002-7"))),
                List.of(
                        new Consequences.Tumour("P-0000017", "肺上葉 8140/3 2018-05-12", 2018, true, List.of("40001-12")),
                        new Consequences.Tumour("新しい番号", "肺 8000/3 2018-06-02", 2018, true, List.of("40002-7"))),
                List.of(new Consequences.Year(
                        2018,
                        2,
                        1,
                        2,
                        1,
                        2,
                        List.of(new Consequences.Item(15, "形態コード", "肺上葉 8140/3 2018-05-12", "8000", "8140")))));
        return RegroupPage.of(wish(Regrouping.SPLIT), consequences, _ -> "山田", WORDS);
    }

    static RegroupPage.Wish wish(Regrouping kind) {
        var rows = List.of(
                PersonFilePage.row(1, reports().getFirst(), WORDS),
                PersonFilePage.row(2, reports().getLast(), WORDS));
        return new RegroupPage.Wish(
                kind,
                17,
                31,
                rows,
                List.of("40002-7"),
                List.of("40001-12", "40002-7"),
                List.of(different()),
                "戸籍で確かめた");
    }

    private static PairStore.Answered different() {
        var later = LinkageSamples.decided();
        var decision = new PairDecided(
                later.pair(),
                later.recordA(),
                later.recordB(),
                Verdict.DIFFERENT,
                later.clerk(),
                later.at(),
                "電話で確かめた",
                later.scoring());
        return new PairStore.Answered(8, decision, ReviewRound.Part.ALONE, false, true);
    }

    private static RegroupingStore.Kept kept(boolean undone) {
        var act = new PersonsRegrouped(
                3, Regrouping.SPLIT, 17, List.of("40001-12"), 31, List.of("40002-7"), "戸籍で別人と分かった", "c7", NOW);
        return new RegroupingStore.Kept(
                act, undone ? Optional.of(new RegroupingStore.Undone("c8", NOW, "取り違え")) : Optional.empty());
    }

    private static QualityDesk.View quality() {
        var strata = List.of(
                new QualityStratum("L1", 16, true, 9_000, 30, 30),
                new QualityStratum("L0", 8, true, 1_000, 30, 29),
                new QualityStratum("N1", -2, false, 100, 30, 9));
        var closing = new ClosingsReader.Closed(3, 2024, 1);
        return new QualityDesk.View(
                List.of(new QualityDesk.Measured(
                        new QualityStore.Sample(1, closing, NOW, 90, 90), strata, QualityEstimate.of(strata))),
                List.of(new ClosingsReader.Closed(4, 2025, 1)),
                new Agreement(50, 1, 0, 49),
                List.of(new BlindStore.Differing(12, Verdict.SAME, Verdict.DIFFERENT, NOW)),
                Drift.between(Map.of("+008", 10L), Map.of("+008", 8L, "+012", 2L)),
                Drift.between(Map.of("SEX_EQUAL", 10L), Map.of("SEX_EQUAL", 10L)));
    }
}
