package dev.todoke.intake.store;

import dev.todoke.notification.Item;
import dev.todoke.validation.Severity;
import java.util.List;

/// How often one check found something among the open records of a file (点検項目ごとの件数).
///
/// @param unconfirmed how many of its warnings nobody has confirmed
public record FindingsOfCheck(String check, Severity severity, List<Item> items, long records, long unconfirmed) {

    public FindingsOfCheck {
        items = List.copyOf(items);
    }
}
