package dev.todoke.followback.web;

import dev.todoke.followback.DeathShares;
import dev.todoke.followback.FollowBackRequest;
import dev.todoke.followback.Round;
import dev.todoke.followback.desk.RoundDesk;
import dev.todoke.followback.store.RequestStore;
import dev.todoke.followback.store.RoundStore;
import dev.todoke.followback.store.UnplacedStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PageWords;
import dev.todoke.web.chrome.SampleChrome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A round half answered, its hospitals, one deceased person, names that wait.
final class FollowBackSamples implements PageSamples {

    private static final PageWords WORDS = new PageWords(SampleChrome.words(), Locale.JAPANESE);
    private static final FacilityNames NAMES = code -> "架空病院" + code.value();
    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);

    @Override
    public List<Sample> samples() {
        var open = new RoundStore.Progress(new Round(2, 2023, DUE, false), 40, 20, 9, 1);
        var closed = new RoundStore.Progress(new Round(1, 2022, DUE, true), 38, 38, 20, 0);
        var overview = new RoundDesk.Overview(
                List.of(open, closed),
                List.of(new RoundStore.ToAsk(2024, 31)),
                List.of(new DeathShares(2023, 1_204, 14, 23)),
                1);
        var nothing = new RoundDesk.Overview(List.of(), List.of(), List.of(), 0);
        var lines = List.of(new RequestStore.FacilityLine(new FacilityCode("40001"), 12, 7, 3, 1, 0));
        var asked = List.of(
                asked(12, Optional.empty(), false), asked(13, answer(), false), asked(14, Optional.empty(), true));
        var errors = FormErrors.refusal(List.of("「該当なし」の理由を書いてください。"));
        return List.of(
                new Sample(
                        "followback/rounds",
                        "/registry/followback",
                        Map.of("page", RoundsPage.of(overview, "", "", WORDS))),
                new Sample(
                        "followback/rounds",
                        "/registry/followback",
                        Map.of("page", RoundsPage.of(nothing, "", "", WORDS))),
                new Sample(
                        "followback/round",
                        "/registry/followback/2",
                        Map.of("page", RoundPage.of(new RoundDesk.Opened(open, lines), NAMES, WORDS))),
                new Sample(
                        "followback/round",
                        "/registry/followback/1",
                        Map.of("page", RoundPage.of(new RoundDesk.Opened(closed, List.of()), NAMES, WORDS))),
                new Sample(
                        "followback/facility",
                        "/registry/followback/2/40001",
                        Map.of(
                                "page",
                                AskedPage.of(asked, "/registry/followback/requests/", "架空病院", WORDS),
                                "round",
                                2L,
                                "facility",
                                "40001")),
                new Sample(
                        "followback/case",
                        "/registry/followback/requests/13",
                        Map.of(
                                "page",
                                CasePage.of(
                                        asked.get(1),
                                        CasePage.lastOf(asked.get(1)),
                                        "/registry/followback/2/40001",
                                        false,
                                        WORDS))),
                new Sample(
                        "followback/case",
                        "/portal/followback/12",
                        Map.of(
                                "errors",
                                errors,
                                "page",
                                CasePage.of(
                                        asked.get(0),
                                        CasePage.lastOf(asked.get(0)),
                                        "/portal/followback",
                                        true,
                                        WORDS))),
                new Sample(
                        "followback/names",
                        "/registry/followback/names",
                        Map.of(
                                "page",
                                new NamesController.NamesPage(List.of(
                                        new UnplacedStore.Unplaced(1, 2, "D-1", "どこかの診療所", false),
                                        new UnplacedStore.Unplaced(2, 2, "D-2", "", true))))),
                new Sample(
                        "followback/portal",
                        "/portal/followback",
                        Map.of("page", AskedPage.of(asked, "/portal/followback/", "", WORDS))));
    }

    private static Optional<RequestStore.Answered> answer() {
        return Optional.of(new RequestStore.Answered(
                "OTHER_HOSPITAL", "紹介状あり", "40002", "PORTAL", Instant.parse("2026-11-22T00:00:00Z")));
    }

    private static RequestStore.Asked asked(long number, Optional<RequestStore.Answered> answer, boolean closed) {
        return new RequestStore.Asked(
                new FollowBackRequest(number, new FacilityCode("40001"), closed),
                2,
                DUE,
                number == 12,
                "架空　太郎",
                "カクウ　タロウ",
                "1",
                PartialDate.of(1941, 3, 12),
                PartialDate.of(2023, 5, 1),
                "C349",
                answer);
    }
}
