package dev.todoke.intake.web;

import dev.todoke.intake.ItemField;
import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.TidyDesk;
import dev.todoke.notification.Tidying;
import java.util.Arrays;
import java.util.List;

/// What the page of offers shows (値の整え方の画面の内容).
record TidyPage(FileLine line, List<Kind> kinds, List<Row> rows) {

    /// One kind of tidying with the cells it would change.
    record Kind(String kind, String cells) {}

    /// One cell before and after.
    record Row(long line, long number, String item, String kind, String before, String after) {}

    static TidyPage of(TidyDesk.Opened opened) {
        var kinds = Arrays.stream(Tidying.values())
                .filter(opened.cells()::containsKey)
                .map(k -> new Kind(k.name(), Printed.count(opened.cells().getOrDefault(k, 0L))))
                .toList();
        var rows = opened.first().stream()
                .map(p -> new Row(
                        p.line(),
                        p.number(),
                        ItemField.label(p.offer().item()),
                        p.offer().kind().name(),
                        seen(p.offer().before()),
                        seen(p.offer().after())))
                .toList();
        return new TidyPage(FileLine.of(opened.file()), kinds, rows);
    }

    /// Spaces are made visible: ␣ half-width, □ full-width.
    private static String seen(String value) {
        return value.replace(' ', '␣').replace('\u3000', '□');
    }
}
