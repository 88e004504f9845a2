package dev.todoke.validation;

import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One thing a check found in one record (点検結果).
///
/// @param check id of the check in the table `notification-checks`, never reused
/// @param items the items concerned, the one to correct first in front
/// @param value the value received for the first item
/// @param sentence what is wrong and what to do
/// @param allowed the values the first item may have, empty when they cannot be listed
public record Finding(
        String check, Severity severity, List<Item> items, String value, Sentence sentence, List<String> allowed) {

    public Finding {
        items = List.copyOf(items);
        allowed = List.copyOf(allowed);
    }

    /// The same finding with the weight that another edition of the checks gives it.
    Finding as(Severity other) {
        return severity == other ? this : new Finding(check, other, items, value, sentence, allowed);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// The sentence with the id of the check in brackets at its end.
    public String message(Locale locale) {
        return sentence.in(locale) + (locale.getLanguage().equals("ja") ? "(" + check + ")" : " (" + check + ")");
    }

    public String messageJa() {
        return message(Locale.JAPANESE);
    }

    /// National numbers of the items, `14・26`.
    public String itemNumbers() {
        return items.stream().map(Item::number).distinct().collect(Collectors.joining("・"));
    }
}
