package dev.todoke.fate.web;

import dev.todoke.fate.store.FateStore.Line;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// The list of fates, empty and with every stage.
final class FateSamples implements PageSamples {

    private static PageWords words() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:messages/fate");
        source.setDefaultEncoding("UTF-8");
        return new PageWords(source, Locale.JAPANESE);
    }

    @Override
    public List<Sample> samples() {
        var lines = FatesPage.everyStage().stream()
                .map(stage ->
                        new Line("R-2026-000001-1", "0045129", "20240512", "C162", "814032", stage, 2024, 1, true))
                .toList();
        var none = FatesPage.of(new Pager(0, 1, "/portal/notifications"), "", "", Map.of(), List.<Line>of(), words());
        var all = FatesPage.of(
                new Pager(lines.size(), 1, "/portal/notifications"),
                "COUNTED",
                "2024",
                Map.of("COUNTED", 1L),
                lines,
                words());
        return List.of(
                new Sample("fate/fates", "/portal/notifications", Map.of("page", all)),
                new Sample("fate/fates", "/portal/notifications", Map.of("page", none)));
    }
}
