package dev.todoke.notice.web;

import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.notice.CircularDraft;
import dev.todoke.notice.FacilityProgress;
import dev.todoke.notice.Selection;
import dev.todoke.notice.Step;
import dev.todoke.notice.desk.CircularDesk;
import dev.todoke.notice.store.Circular;
import dev.todoke.notice.store.Reading;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.chrome.SampleChrome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The pages of circulars.
final class NoticeSamples implements PageSamples {

    private static final Instant AT = Instant.parse("2026-11-22T00:00:00Z");

    @Override
    public List<Sample> samples() {
        var words = new PageWords(SampleChrome.words(), Locale.JAPANESE);
        var draft = new CircularDraft(
                LocalDate.of(2026, 11, 22),
                "がん登録室",
                "各病院 御中",
                "届出のお願い",
                "本文の1行目\n\n本文の2行目",
                "別紙の本文",
                new Selection(Step.NOTIFY, 2025, Set.of()));
        var circular = new Circular("J-2026-0001", draft, AT, 2, 1);
        var first = new FacilityCode("40A01");
        var progress = List.of(
                new FacilityProgress(first, "架空病院", FacilityClass.HOSPITAL, true, true, 0),
                new FacilityProgress(
                        new FacilityCode("40A02"), "架空診療所", FacilityClass.DESIGNATED_CLINIC, true, false, 0));
        var opened = new CircularDesk.Opened(circular, progress, List.of(new Reading(first, "届出 花子", AT)));
        var entered = new NoticesPage.Entered("がん登録室", "各病院 御中", "", "", "", "NOTIFY", "2025", List.of("1"));
        var one = new Pager(1, 1, NoticesPage.REGISTRY);
        return List.of(
                new Sample(
                        "notice/list",
                        NoticesPage.REGISTRY,
                        Map.of("page", NoticesPage.ofRegistry(List.of(circular), one, words))),
                new Sample(
                        "notice/portal-list",
                        NoticesPage.PORTAL,
                        Map.of("page", NoticesPage.ofPortal(List.of(), new Pager(0, 1, NoticesPage.PORTAL), words))),
                new Sample("notice/one", NoticesPage.REGISTRY, Map.of("page", NoticesPage.registry(opened, words))),
                new Sample(
                        "notice/portal-one", NoticesPage.PORTAL, Map.of("page", NoticesPage.portal(circular, words))),
                new Sample(
                        "notice/write",
                        NoticesPage.REGISTRY + "/new",
                        Map.of("page", NoticesPage.writing(entered, "12施設に送ります。", words))));
    }
}
