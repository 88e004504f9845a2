package dev.todoke.notification;

import java.util.List;

/// What a record says, once its codes are read (届出内容の解釈).
public sealed interface RecordReading {

    record Understood(Notification notification) implements RecordReading {}

    /// Some items hold no value of theirs. Nothing is guessed in their place; the checks name what is wrong.
    record NotUnderstood(List<Item> items) implements RecordReading {

        public NotUnderstood {
            items = List.copyOf(items);
        }
    }
}
