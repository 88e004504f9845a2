package dev.todoke.cli.cases;

import dev.todoke.notification.Item;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// One line of the casebook (症例ファイルの記録). Nothing is ever overwritten: a later entry of the same case counts.
public sealed interface CaseEntry {

    /// Number of the case in this file, from 1, never used again.
    long number();

    Instant at();

    /// The case as it was from then on.
    ///
    /// @param values only items that are not empty
    record Written(long number, Instant at, Map<Item, String> values) implements CaseEntry {

        public Written {
            var filled = new EnumMap<Item, String>(Item.class);
            values.forEach((item, value) -> {
                if (!value.isEmpty()) {
                    filled.put(item, value);
                }
            });
            values = Collections.unmodifiableMap(filled);
        }
    }

    /// The case does not count any more.
    record Deleted(long number, Instant at, String reason) implements CaseEntry {}
}
