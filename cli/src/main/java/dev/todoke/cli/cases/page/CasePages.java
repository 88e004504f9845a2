package dev.todoke.cli.cases.page;

import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.cases.CaseFile;
import dev.todoke.cli.cases.CheckedCases;
import dev.todoke.cli.cases.KeptCase;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.NothingKnown;
import dev.todoke.notification.TypedValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Which page answers what (症例ファイルの画面). One request after the other; every change is on the disk before
/// it is shown.
public final class CasePages {

    private final CaseFile file;
    private final Console console;
    private final Words words;
    private final Sending sending;

    /// @param folder where CSV and packages are written
    public CasePages(CaseFile file, Path folder, Console console) {
        this.file = file;
        this.console = console;
        this.words = console.words("cases-page");
        this.sending = new Sending(folder, words, console);
    }

    synchronized Reply answer(Asked asked) {
        try {
            return asked.post() ? post(asked) : get(asked);
        } catch (IOException problem) {
            return Reply.refused(500, message(words.say("disk", String.valueOf(problem.getMessage()))));
        }
    }

    private Reply get(Asked asked) throws IOException {
        return switch (asked.page()) {
            case "" -> list(asked.value("did").equals("deleted") ? words.say("deleted") : "");
            case "case" ->
                asked.number("number")
                        .flatMap(number -> file.book().find(number))
                        .map(kept -> shown(kept, asked.value("did").equals("saved") ? words.say("saved") : ""))
                        .orElseGet(this::notFound);
            case "style.css" -> new Reply.Text(200, "text/css; charset=utf-8", style());
            default -> notFound();
        };
    }

    private Reply post(Asked asked) throws IOException {
        return switch (asked.page()) {
            case "new" -> begin(asked);
            case "case" -> save(asked);
            case "delete" -> delete(asked);
            case "export" -> list(sending.export(file.book(), year(asked), asked.value("charset")));
            case "package" -> list(sending.seal(file.book(), year(asked), asked.value("key")));
            case "end" -> new Reply.Farewell(message(words.say("ended")));
            default -> notFound();
        };
    }

    private static int year(Asked asked) {
        return asked.number("year").map(Long::intValue).orElse(0);
    }

    /// A new case; who the chart number stands for is copied from the latest case of the same number.
    private Reply begin(Asked asked) throws IOException {
        String chart = TypedValue.of(Item.CHART_NUMBER, asked.value("chart"));
        var values = new EnumMap<Item, String>(Item.class);
        values.put(Item.CHART_NUMBER, chart);
        if (!chart.isEmpty()) {
            file.book().latestOfChart(chart).ifPresent(earlier -> copyPerson(earlier, values));
        }
        long number = file.book().nextNumber();
        file.save(file.book().written(number, values, now()));
        return new Reply.GoTo("case?number=" + number);
    }

    private static void copyPerson(KeptCase earlier, Map<Item, String> values) {
        earlier.values().forEach((item, value) -> {
            if (item.identifies()) {
                values.put(item, value);
            }
        });
    }

    private Reply save(Asked asked) throws IOException {
        var found = asked.number("number").flatMap(number -> file.book().find(number));
        if (found.isEmpty()) {
            return notFound();
        }
        var kept = found.get();
        var values = typed(asked, kept);
        if (asked.number("state").orElse(-1L) != state(kept)) {
            var unsaved = new KeptCase(kept.number(), kept.changedAt(), values);
            return Reply.refused(409, page(unsaved, words.say("saved-elsewhere")));
        }
        if (!new KeptCase(kept.number(), now(), filled(values)).values().equals(kept.values())) {
            file.save(file.book().written(kept.number(), values, now()));
        }
        return new Reply.GoTo("case?number=" + kept.number() + "&did=saved");
    }

    private static Map<Item, String> filled(Map<Item, String> values) {
        var filled = new EnumMap<Item, String>(values);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }

    /// What stands in the fields, an offer that was taken, and what fills the empty ones when that was
    /// asked for.
    private static Map<Item, String> typed(Asked asked, KeptCase kept) {
        var values = new EnumMap<Item, String>(Item.class);
        values.putAll(kept.values());
        for (Item item : Item.values()) {
            String typed = asked.values().get(ItemFields.name(item));
            if (typed != null) {
                values.put(item, TypedValue.of(item, typed));
            }
        }
        int space = asked.value("take").indexOf(' ');
        if (space > 0) {
            String code = asked.value("take").substring(space + 1);
            Item.ofItemId(asked.value("take").substring(0, space))
                    .ifPresent(item -> values.put(item, TypedValue.of(item, code)));
        }
        if (!asked.value("unknown").isEmpty()) {
            values.putAll(NothingKnown.beside(values));
        }
        return values;
    }

    private Reply delete(Asked asked) throws IOException {
        var found = asked.number("number").flatMap(number -> file.book().find(number));
        if (found.isEmpty()) {
            return notFound();
        }
        String reason = asked.value("reason").strip();
        if (reason.isEmpty()) {
            return Reply.refused(400, page(found.get(), words.say("no-reason")));
        }
        file.save(file.book().deleted(found.get().number(), reason, now()));
        return new Reply.GoTo("?did=deleted");
    }

    private Reply list(String notice) {
        return Reply.page(new ListPage(words, console.locale(), console.clock()).write(file.book(), notice));
    }

    private Reply shown(KeptCase kept, String notice) {
        return Reply.page(page(kept, notice));
    }

    private String page(KeptCase kept, String notice) {
        return new CasePage(words, console.locale()).write(checked(kept), state(kept), notice);
    }

    /// The case with its findings, among the others: a repeated tumour is only seen beside the one before it.
    private CheckedCases.Checked checked(KeptCase asked) {
        var others = file.book().cases().stream()
                .map(kept -> kept.number() == asked.number() ? asked : kept)
                .toList();
        return CheckedCases.of(others, console.clock()).cases().stream()
                .filter(c -> c.kept().number() == asked.number())
                .findFirst()
                .orElseGet(() -> new CheckedCases.Checked(asked, asked.record(ImportLayout.newest()), List.of()));
    }

    private long state(KeptCase kept) {
        return file.book().entries().stream()
                .filter(entry -> entry.number() == kept.number())
                .count();
    }

    private Reply notFound() {
        return Reply.refused(404, message(words.say("not-found")));
    }

    private String message(String sentence) {
        var html = new Html();
        html.element("h1", sentence);
        html.raw("<p><a href=\"./\">").text(words.say("back")).raw("</a></p>");
        return html.document(console.locale(), sentence);
    }

    private Instant now() {
        return console.clock().instant();
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(CasePages.class.getResourceAsStream("/cli/cases-page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
