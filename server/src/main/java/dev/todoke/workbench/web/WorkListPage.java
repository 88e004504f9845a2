package dev.todoke.workbench.web;

import dev.todoke.web.WorkPool;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The work list as its page shows it (作業一覧の内容).
record WorkListPage(List<Line> lines, long open) {

    WorkListPage {
        lines = List.copyOf(lines);
    }

    /// One kind of work.
    record Line(String name, String path, String count, boolean waiting) {}

    static WorkListPage of(List<WorkPool> pools, MessageSource words, Locale locale) {
        var lines = pools.stream().map(pool -> line(pool, words, locale)).toList();
        return new WorkListPage(lines, lines.stream().filter(Line::waiting).count());
    }

    private static Line line(WorkPool pool, MessageSource words, Locale locale) {
        long open = pool.open();
        return new Line(
                words.getMessage(pool.messageKey(), null, locale),
                pool.path(),
                String.format(Locale.ROOT, "%,d", open),
                open > 0);
    }
}
