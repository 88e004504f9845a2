package dev.todoke.workbench.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.web.WorkPool;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The work list as its page shows it (作業一覧の内容).
record WorkListPage(List<Line> lines, long open) {

    WorkListPage {
        lines = List.copyOf(lines);
    }

    /// One kind of work; without a path when its page does not open for the reader.
    record Line(String name, String path, String count, boolean waiting) {}

    static WorkListPage of(List<WorkPool> pools, SignedIn who, MessageSource words, Locale locale) {
        var lines = pools.stream().map(pool -> line(pool, who, words, locale)).toList();
        return new WorkListPage(lines, lines.stream().filter(Line::waiting).count());
    }

    private static Line line(WorkPool pool, SignedIn who, MessageSource words, Locale locale) {
        long open = pool.open();
        return new Line(
                words.getMessage(pool.messageKey(), null, locale),
                pool.opensFor(who) ? pool.path() : "",
                String.format(Locale.ROOT, "%,d", open),
                open > 0);
    }
}
