package dev.todoke.closing.web;

import dev.todoke.closing.store.ReturnStore.Release;
import dev.todoke.web.PageWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// P-10: what was released to this hospital (法20条の情報の受け取りの画面の内容).
record PortalReturnsPage(List<Line> lines) {

    /// One closed year as released.
    ///
    /// @param open whether it can still be received
    record Line(
            long closing,
            String year,
            String version,
            String rows,
            String until,
            String conditions,
            String receivedAt,
            String disposedOn,
            boolean open,
            boolean mayDispose) {}

    static PortalReturnsPage of(List<Release> releases, Predicate<Release> open, PageWords words) {
        return new PortalReturnsPage(releases.stream()
                .map(release -> new Line(
                        release.closing(),
                        words.say("closing.year", Integer.toString(release.year())),
                        Integer.toString(release.version()),
                        String.format(Locale.ROOT, "%,d", release.rows()),
                        release.until().toString(),
                        release.conditions(),
                        release.receivedAt().map(ClosingsPage::time).orElse(""),
                        release.disposedOn().map(LocalDate::toString).orElse(""),
                        open.test(release),
                        release.receivedAt().isPresent() && release.disposedOn().isEmpty()))
                .toList());
    }
}
