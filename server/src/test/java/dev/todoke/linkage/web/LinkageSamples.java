package dev.todoke.linkage.web;

import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.linkage.AgreementLevel;
import dev.todoke.linkage.CandidatePair;
import dev.todoke.linkage.Drift;
import dev.todoke.linkage.PairDecided;
import dev.todoke.linkage.PairScoring;
import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.ReviewRound;
import dev.todoke.linkage.SearchKey;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.desk.BlindDesk;
import dev.todoke.linkage.desk.LinkageDesk;
import dev.todoke.linkage.desk.OpenPair;
import dev.todoke.linkage.desk.WhoDesk;
import dev.todoke.linkage.job.ResidentIndex;
import dev.todoke.linkage.store.AssignmentStore;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.RunStore;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Choice;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PageWords;
import dev.todoke.web.chrome.SampleChrome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The pages of the linkage with a model each.
final class LinkageSamples implements PageSamples {

    private static final Instant NOW = Instant.parse("2026-04-01T00:12:00Z");
    private static final String REVIEW = "/registry/pairs/12";
    private static final PageWords WORDS = new PageWords(SampleChrome.words(), Locale.JAPANESE);

    @Override
    public List<Sample> samples() {
        var choices = ReviewPage.Choices.of("on", "on", "", "");
        var work = new ReviewPage.Work(12, 340, "", 7, true);
        return Stream.concat(
                        PersonPagesSamples.samples(),
                        Stream.of(
                                new Sample(
                                        "linkage/review",
                                        REVIEW,
                                        Map.of("page", ReviewPage.of(opened(), choices, work, _ -> "山田", WORDS))),
                                new Sample(
                                        "linkage/review",
                                        REVIEW,
                                        Map.of(
                                                "page",
                                                ReviewPage.of(
                                                        opened(),
                                                        ReviewPage.Choices.of("off", "off", "", ""),
                                                        work,
                                                        _ -> "山田",
                                                        WORDS),
                                                "errors",
                                                FormErrors.refusal(List.of("以前の判断とぶつかる組です。判断の根拠を書いてください。")))),
                                new Sample("linkage/queue", "/registry/pairs", Map.of("page", queue(choices))),
                                new Sample(
                                        "linkage/queue",
                                        "/registry/pairs",
                                        Map.of(
                                                "page",
                                                QueuePage.of(
                                                        QueuePage.Turning.of(
                                                                0, 0, List.of(), "/registry/pairs?reason="),
                                                        choices,
                                                        List.of(),
                                                        new QueuePage.Around(
                                                                List.of(), List.of(), List.of(), "c7", _ -> "山田"),
                                                        WORDS))),
                                new Sample(
                                        "linkage/who",
                                        "/registry/who/40001-12",
                                        Map.of("page", WhoPage.of(who(true), WORDS))),
                                new Sample(
                                        "linkage/who",
                                        "/registry/who/40001-12",
                                        Map.of("page", WhoPage.of(who(false), WORDS))),
                                new Sample("linkage/blind", "/registry/blind", Map.of("page", blind())),
                                new Sample(
                                        "linkage/blind",
                                        "/registry/blind",
                                        Map.of("page", BlindPage.of(Optional.empty(), 0, WORDS))),
                                new Sample(
                                        "linkage/runs",
                                        "/registry/linkage",
                                        Map.of("page", LinkagePage.of(standing(), NOW, WORDS)))))
                .toList();
    }

    private static WhoDesk.Answer who(boolean ready) {
        var candidate = new WhoDesk.Candidate(
                opened().right().record(), "乳房 C50.4 8500/3 (2019-02)", "P-0000017", scoring(), 12, false);
        return new WhoDesk.Answer(
                opened().left().record(),
                "",
                ready ? "P-0000031" : "",
                ready,
                ready ? 1 : 0,
                ready ? List.of(candidate) : List.of(),
                ready ? candidate : null);
    }

    private static BlindPage blind() {
        var shown = new BlindDesk.Shown(
                4, opened().left().record(), opened().right().record(), 12);
        return BlindPage.of(Optional.of(shown), 12, WORDS);
    }

    private static QueuePage queue(ReviewPage.Choices choices) {
        var waiting = List.of(
                new PairQueue.Waiting(
                        12,
                        0,
                        true,
                        6.3,
                        List.of(ReviewReason.BETWEEN_THRESHOLDS),
                        ReviewRound.State.SECOND,
                        false,
                        "c7"),
                new PairQueue.Waiting(
                        13,
                        2,
                        false,
                        16.8,
                        List.of(ReviewReason.TWIN_OR_SIBLING),
                        ReviewRound.State.WAITING,
                        true,
                        ""));
        return QueuePage.of(
                QueuePage.Turning.of(340, 50, waiting, "/registry/pairs?reason="),
                choices,
                waiting,
                new QueuePage.Around(
                        List.of(answered(7, false), answered(6, true)),
                        List.of(new AssignmentStore.Load("c7", 12)),
                        List.of(Choice.of("c8", "佐藤")),
                        "c7",
                        _ -> "山田"),
                WORDS);
    }

    static PairStore.Answered answered(long id, boolean undone) {
        return new PairStore.Answered(id, decided(), ReviewRound.Part.ALONE, undone, true);
    }

    private static LinkageDesk.Standing standing() {
        var run = new JobRun(
                3,
                "linkage",
                "all",
                Map.of(),
                "",
                NOW,
                JobState.RUNNING,
                12_400,
                60_000,
                "20,490件を照合しています。",
                "",
                "",
                NOW.minusSeconds(30),
                null);
        var changes = new PersonGroupStore.Changes(120, 3, 5);
        return new LinkageDesk.Standing(
                run,
                340,
                20,
                new ResidentIndex.Standing(ResidentIndex.State.READY, 20_490, 5_000_000, Duration.ofMillis(420), NOW),
                Drift.between(Map.of("+008", 90L, "+012", 10L), Map.of("+008", 80L, "+012", 20L)),
                Drift.between(Map.of("SEX_EQUAL", 100L), Map.of("SEX_EQUAL", 100L)),
                Map.of(ReviewReason.BETWEEN_THRESHOLDS, 300L),
                List.of(
                        new RunStore.Finished(
                                2,
                                2,
                                RunStore.Kind.BATCH,
                                190,
                                NOW,
                                "default-1",
                                -13.9,
                                20_490,
                                13_347,
                                43_480,
                                10_832,
                                75,
                                changes),
                        new RunStore.Finished(
                                1,
                                1,
                                RunStore.Kind.FULL,
                                20_300,
                                NOW,
                                "default-1",
                                -13.8,
                                20_300,
                                13_200,
                                43_000,
                                10_700,
                                90,
                                changes)),
                List.of(new RunStore.Pass(1, List.of(SearchKey.HOSPITAL, SearchKey.CHART), 295, 2, "3 3 2")));
    }

    static OpenPair opened() {
        var left = record("40001-12", "髙橋　和子", "タカハシ　カズコ", "1951-03-12", "福岡市中央区天神１丁目２番３号", "0045129");
        var right = record("40002-7", "高橋　和子", "タカハシ　カズコ", "1951-08-12", "福岡市博多区国分町1-9", "2210093");
        var other = record("40003-1", "高橋　和子", "", "1951-08-12", "福岡市博多区国分町1-9", "9");
        return new OpenPair(
                new CandidatePair(12, "40001-12", "40002-7", scoring(), null),
                new OpenPair.Side(left, "P-0000031", "肺 C34.1 8140/3 (2024-05)", List.of()),
                new OpenPair.Side(
                        right, "P-0000017", "", List.of(new OpenPair.Other(other, "乳房 C50.4 8500/3 (2019-02)"))),
                ReviewRound.State.SECOND,
                List.of(answered(7, false)),
                new AssignmentStore.Holder("c8", NOW),
                new AssignmentStore.Holder("c9", NOW));
    }

    static PairDecided decided() {
        return new PairDecided(12, "40001-12", "40002-7", Verdict.LATER, "1", NOW, "電話で確認中", scoring());
    }

    static PairScoring scoring() {
        return new PairScoring(
                -13.9,
                List.of(
                        new PairScoring.Contribution(AgreementLevel.FAMILY_NAME_BOTH_EQUAL, 6.2),
                        new PairScoring.Contribution(AgreementLevel.GIVEN_NAME_BOTH_EQUAL, 7.9),
                        new PairScoring.Contribution(AgreementLevel.BIRTH_DATE_ONE_DIGIT, 3.0),
                        new PairScoring.Contribution(AgreementLevel.SEX_EQUAL, 1.0),
                        new PairScoring.Contribution(AgreementLevel.ADDRESS_OTHER, -4.4),
                        new PairScoring.Contribution(AgreementLevel.CHART_OTHER_HOSPITAL, -1.6)),
                List.of(ReviewReason.BETWEEN_THRESHOLDS),
                "default-1",
                8,
                -2);
    }

    static PersonRecord record(String id, String name, String kana, String born, String address, String chart) {
        return new PersonRecord(
                id,
                PersonSource.NOTIFICATION,
                PersonName.ofWhole(name),
                PersonName.ofWhole(kana),
                Sex.FEMALE,
                PartialDate.read(born).orElseThrow(),
                new Address(new Residence.In(new Prefecture("40")), address),
                new FacilityCode(id.substring(0, 5)),
                chart);
    }
}
