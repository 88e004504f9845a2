package dev.todoke.exchange.web;

import dev.todoke.exchange.NationalLayout;
import dev.todoke.exchange.Taking;
import dev.todoke.exchange.desk.ExchangeDesk;
import dev.todoke.exchange.store.ExchangeStore;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.PageWords;
import dev.todoke.web.chrome.SampleChrome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A file out, a file in with refused lines.
final class ExchangeSamples implements PageSamples {

    private static final PageWords WORDS = new PageWords(SampleChrome.words(), Locale.JAPANESE);
    private static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");

    @Override
    public List<Sample> samples() {
        var runs = List.of(
                new ExchangeStore.Run(2, false, "queries", "0.1", "ab".repeat(32), 12, 9, 0, 3, List.of("調査番号"), AT),
                new ExchangeStore.Run(
                        1, true, "prefecture-records", "0.1", "cd".repeat(32), 1_204, 1_204, 0, 0, List.of(), AT));
        var overview = new ExchangeDesk.Overview(
                List.of(layout("queries"), layout("deaths"), layout("vital-status"), layout("follow-back")),
                layout("prefecture-records"),
                runs);
        return List.of(
                new Sample("exchange/exchange", "/registry/exchange", Map.of("page", ExchangePage.of(overview, WORDS))),
                new Sample(
                        "exchange/run",
                        "/registry/exchange/2",
                        Map.of(
                                "page",
                                ExchangePage.refusals(2, List.of(new Taking.Refusal(3, "項目番号がありません。")), WORDS))));
    }

    private static NationalLayout layout(String code) {
        return NationalLayout.of(code, Map.of()).orElseThrow();
    }
}
