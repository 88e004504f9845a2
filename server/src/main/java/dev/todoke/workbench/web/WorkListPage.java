package dev.todoke.workbench.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.web.WorkPool;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The work list as its page shows it (作業一覧の内容).
record WorkListPage(List<Line> lines, long open) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    WorkListPage {
        lines = List.copyOf(lines);
    }

    /// One kind of work; without a path when its page does not open for the reader.
    ///
    /// @param age how long the oldest has waited, in words; empty when nothing waits or nobody knows
    /// @param today how many were settled today; empty when the pool does not count
    /// @param next address that opens the oldest; empty when there is none
    record Line(String name, String path, String count, boolean waiting, String age, String today, String next) {}

    static WorkListPage of(List<WorkPool> pools, SignedIn who, MessageSource words, Locale locale, Instant now) {
        var lines =
                pools.stream().map(pool -> line(pool, who, words, locale, now)).toList();
        return new WorkListPage(lines, lines.stream().filter(Line::waiting).count());
    }

    private static Line line(WorkPool pool, SignedIn who, MessageSource words, Locale locale, Instant now) {
        long open = pool.open();
        boolean opens = pool.opensFor(who);
        long settled = pool.settled()
                .applyAsLong(now.atZone(JAPAN).truncatedTo(ChronoUnit.DAYS).toInstant());
        return new Line(
                words.getMessage(pool.messageKey(), null, locale),
                opens ? pool.path() : "",
                String.format(Locale.ROOT, "%,d", open),
                open > 0,
                pool.oldest()
                        .get()
                        .map(since -> age(Duration.between(since, now), words, locale))
                        .orElse(""),
                settled > 0 ? String.format(Locale.ROOT, "%,d", settled) : "",
                opens && open > 0 ? pool.next() : "");
    }

    private static String age(Duration waited, MessageSource words, Locale locale) {
        long days = Math.max(0, waited.toDays());
        return days == 0
                ? words.getMessage("workbench.age.today", null, locale)
                : words.getMessage("workbench.age.days", new Object[] {days}, locale);
    }
}
