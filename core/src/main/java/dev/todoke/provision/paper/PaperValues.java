package dev.todoke.provision.paper;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What is filled into a form, by the number of the field (様式に記入する内容). A number without a value is printed empty.
public record PaperValues(PaperCalendar calendar, SortedMap<String, PaperValue> byNumber) {

    public PaperValues {
        byNumber = Collections.unmodifiableSortedMap(new TreeMap<>(byNumber));
    }

    public static PaperValues none(PaperCalendar calendar) {
        return new PaperValues(calendar, Collections.emptySortedMap());
    }

    /// These values with one more; an empty text is none.
    public PaperValues with(String number, String text) {
        return text.isBlank() ? this : with(number, new PaperValue.Text(text.strip()));
    }

    public PaperValues with(String number, LocalDate day) {
        return with(number, new PaperValue.Day(day));
    }

    public PaperValues with(String number, SortedSet<String> codes, String text) {
        return with(number, new PaperValue.Chosen(codes, text));
    }

    public PaperValues with(String number, List<Map<String, String>> rows) {
        return with(number, new PaperValue.Rows(rows));
    }

    public PaperValues with(String number, PaperValue value) {
        var more = new TreeMap<>(byNumber);
        more.put(number, value);
        return new PaperValues(calendar, more);
    }

    public boolean has(String number) {
        return byNumber.containsKey(number);
    }

    /// The field in words; empty when nothing is filled in.
    public String text(String number) {
        return switch (byNumber.getOrDefault(number, new PaperValue.Text(""))) {
            case PaperValue.Text(var text) -> text;
            case PaperValue.Day(var date) -> calendar.text(date);
            case PaperValue.Chosen(var _, var text) -> text;
            case PaperValue.Rows(var rows) ->
                rows.stream().map(row -> String.join("　", row.values())).collect(Collectors.joining("\n"));
        };
    }

    public SortedSet<String> codes(String number) {
        return byNumber.get(number) instanceof PaperValue.Chosen(var codes, var _) ? codes : new TreeSet<>();
    }

    public List<Map<String, String>> rows(String number) {
        return byNumber.get(number) instanceof PaperValue.Rows(var rows) ? rows : List.of();
    }
}
