package dev.todoke.intake.store;

import dev.todoke.notification.Item;
import java.util.List;

/// An accepted notification whose values cannot be read any more: the program changed under its data (届出の解釈不能).
public final class UnreadableNotification extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableNotification(String notification, List<Item> items) {
        super("notification %s: no meaning in %s".formatted(notification, items));
    }
}
