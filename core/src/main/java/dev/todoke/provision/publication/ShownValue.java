package dev.todoke.provision.publication;

import java.math.BigDecimal;
import java.util.Optional;

/// What a cell shows (セルに出ている値).
sealed interface ShownValue {

    /// A number of people or cases.
    record Count(long value) implements ShownValue {}

    /// A percentage or another decimal figure as printed; the number of decimals tells how exact it is.
    record Share(BigDecimal percent) implements ShownValue {}

    /// Nothing, a sign, or a range in place of a number (秘匿): the reader knows the range.
    record Withheld(String sign, Range range) implements ShownValue {}

    /// A count, shown or withheld, with its percentage in brackets.
    record WithShare(ShownValue number, Share percentage) implements ShownValue {}

    /// Anything else.
    record Words(String text) implements ShownValue {}

    /// The count, shown or withheld, if the cell is about one.
    default Optional<ShownValue> people() {
        return switch (this) {
            case Count count -> Optional.of(count);
            case Withheld withheld -> Optional.of(withheld);
            case WithShare(var count, var _) -> Optional.of(count);
            case Share _, Words _ -> Optional.empty();
        };
    }

    default Optional<Share> proportion() {
        return switch (this) {
            case Share share -> Optional.of(share);
            case WithShare(var _, var share) -> Optional.of(share);
            case Count _, Withheld _, Words _ -> Optional.empty();
        };
    }

    default boolean isNumber() {
        return !(this instanceof Words) && !(this instanceof Withheld(var sign, var _) && sign.isEmpty());
    }
}
