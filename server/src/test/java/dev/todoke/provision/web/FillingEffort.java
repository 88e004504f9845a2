package dev.todoke.provision.web;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Fills the form as the pages draw it, field by field, and counts what a person would do (記入の手数).
final class FillingEffort {

    private static final List<ClosingSummary> YEARS = List.of(
            new ClosingSummary(1, new YearOfDiagnosis(2031), 1, Instant.parse("2026-03-01T00:00:00Z"), 60, "c"));

    private final Draft wanted;
    private final List<String> asked = new ArrayList<>();
    private final Map<String, String> typed = new TreeMap<>();
    private Draft draft;
    private int pages;
    private int clicks;
    private int files;
    private int fields;
    private int given;

    FillingEffort(Draft wanted, Draft known) {
        this.wanted = wanted;
        this.draft = known;
    }

    /// The guide's three answers, every part until nothing new appears, then the look before handing in.
    FillingEffort fill() {
        pages += 2;
        for (String task : Form.current().tasks()) {
            part(task);
        }
        pages += 3;
        clicks += 4;
        return this;
    }

    private void part(String task) {
        var seen = new TreeSet<String>();
        boolean more = true;
        while (more) {
            pages += 2;
            clicks += 2;
            var views = new FormViews(draft, YEARS, false).of(task);
            var fresh =
                    views.stream().filter(view -> !seen.contains(view.name())).toList();
            var texts = new TreeMap<>(draft.part(task).texts());
            fresh.forEach(view -> {
                seen.add(view.name());
                field(view, texts);
            });
            draft = draft.with(task, Known.completed(texts));
            attach(fresh);
            more = new FormViews(draft, YEARS, false).of(task).stream().anyMatch(view -> !seen.contains(view.name()));
        }
    }

    private void field(FieldView view, Map<String, String> texts) {
        if (view.type().equals("rows")) {
            view.rows().getFirst().forEach(column -> field(column, texts));
            return;
        }
        String text = wanted.text(view.name());
        if (view.type().equals("files") || text.isEmpty()) {
            return;
        }
        fields++;
        asked.add(view.name());
        texts.put(view.name(), text);
        if (view.value().equals(text)) {
            given++;
            return;
        }
        switch (view.type()) {
            case "choice" -> clicks++;
            case "list" -> clicks += 2;
            case "choices", "ticks", "years", "items" ->
                clicks += wanted.choices(view.name()).size();
            default -> {
                clicks++;
                typed.put(view.name(), text);
            }
        }
    }

    /// A file is chosen with three clicks: the field, the file, and Open.
    private void attach(List<FieldView> views) {
        for (FieldView view : views) {
            if (view.type().equals("files") && wanted.has(view.name())) {
                fields++;
                files++;
                clicks += 3;
                draft = draft.with(view.name(), wanted.text(view.name()));
            }
        }
    }

    int pages() {
        return pages;
    }

    int clicks() {
        return clicks;
    }

    int files() {
        return files;
    }

    /// Fields that must be looked at, those already filled among them.
    int fields() {
        return fields;
    }

    /// Fields in which the right answer stood before anybody wrote.
    int given() {
        return given;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    Map<String, String> typed() {
        return new TreeMap<>(typed);
    }

    Draft draft() {
        return draft;
    }

    /// Of the typed fields those for sentences, which come from the study plan.
    List<String> sentences() {
        return typed.keySet().stream()
                .filter(id -> Form.current()
                        .fieldOf(id)
                        .map(FormField::type)
                        .orElse("")
                        .equals("long"))
                .toList();
    }
}
