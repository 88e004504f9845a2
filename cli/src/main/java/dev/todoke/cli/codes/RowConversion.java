package dev.todoke.cli.codes;

import dev.todoke.cli.csv.InputRow;
import java.util.List;

/// One kind of answer to a row (行ごとの変換).
interface RowConversion {

    /// Columns that the input must have beside `id`.
    List<String> reads();

    /// Columns behind the id; the last one is the rule, or the reason of a refusal.
    List<String> writes();

    RowAnswer answer(InputRow row);
}
