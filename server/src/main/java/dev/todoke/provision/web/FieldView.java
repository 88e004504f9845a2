package dev.todoke.provision.web;

import dev.todoke.web.Choice;
import java.util.List;

/// One field of a short form as the template draws it (記入欄の表示).
///
/// @param rows the filled rows of a repeated field and an empty one behind them
/// @param files what is attached here now
public record FieldView(
        String name,
        String type,
        String label,
        boolean required,
        String value,
        List<String> values,
        String hint,
        List<Choice> choices,
        List<List<FieldView>> rows,
        List<FileLine> files) {

    public FieldView {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
        files = List.copyOf(files);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
