package dev.todoke.exchange.desk;

import java.util.List;

/// What came of a file of the nation (取込の結果).
public sealed interface ExchangeAnswer {

    record Taken(long run, long taken, long known, long refused) implements ExchangeAnswer {}

    /// Nothing was stored.
    ///
    /// @param key why, a key of the message files
    /// @param values headings that are missing, where that is the reason
    record Refused(String key, List<String> values) implements ExchangeAnswer {
        public Refused {
            values = List.copyOf(values);
        }
    }
}
