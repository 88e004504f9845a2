package dev.todoke.provision.publication;

import dev.todoke.provision.publication.ShownValue.Count;
import dev.todoke.provision.publication.ShownValue.Share;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Out of how many people the percentages of a table are (割合の分母): what is printed as (n=…), or a total of the table.
///
/// Where a line shows count and percentage, the kind of denominator that agrees with all such lines holds.
final class Wholes {

    /// Where a denominator can stand, in the order of trust when nothing can be compared.
    enum Kind {
        SIZE_OF_COLUMN,
        SIZE_OF_ROW,
        TOTAL_OF_COLUMN,
        TOTAL_OF_ROW
    }

    private final TableShape shape;

    Wholes(TableShape shape) {
        this.shape = shape;
    }

    /// The percentage that belongs to a count: in the same cell, or in the column of rates right behind it.
    Optional<Share> shareOf(int row, int column) {
        var own = shape.value(row, column).proportion();
        int next = column + 1;
        boolean behind =
                next < shape.table().width() && shape.ofColumn(next).isRate() && shape.isAboutPeople(row, column);
        return own.isPresent() || !behind ? own : shape.value(row, next).proportion();
    }

    /// The denominator of the percentage at a count.
    OptionalLong of(int row, int column) {
        return kind(column).map(kind -> whole(kind, row, column)).orElseGet(OptionalLong::empty);
    }

    /// Whether the denominator is a sum of the table, which the sums speak about already.
    boolean isTotalOfTable(int column) {
        return kind(column)
                .filter(kind -> kind == Kind.TOTAL_OF_COLUMN || kind == Kind.TOTAL_OF_ROW)
                .isPresent();
    }

    private Optional<Kind> kind(int column) {
        var proved = Stream.of(Kind.values())
                .filter(kind -> agreeing(kind, column) > 0)
                .max(Comparator.comparingLong((Kind kind) -> agreeing(kind, column))
                        .thenComparing(Comparator.reverseOrder()));
        return proved.or(() -> Stream.of(Kind.values())
                .filter(kind -> isThere(kind, column) && disagreeing(kind, column) == 0)
                .findFirst());
    }

    private boolean isThere(Kind kind, int column) {
        return shape.rows().stream().anyMatch(row -> whole(kind, row, column).isPresent());
    }

    private long agreeing(Kind kind, int column) {
        return disagreeing(kind, column) > 0
                ? 0
                : shape.rows().stream()
                        .filter(row -> compare(kind, row, column).orElse(false))
                        .count();
    }

    private long disagreeing(Kind kind, int column) {
        return shape.rows().stream()
                .filter(row -> !compare(kind, row, column).orElse(true))
                .count();
    }

    private Optional<Boolean> compare(Kind kind, int row, int column) {
        var count = shape.value(row, column)
                .people()
                .filter(Count.class::isInstance)
                .map(Count.class::cast);
        var share = shareOf(row, column);
        var whole = whole(kind, row, column);
        if (count.isEmpty() || share.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Range.ofShare(share.get().percent(), whole.getAsLong())
                .contains(count.get().value()));
    }

    private OptionalLong whole(Kind kind, int row, int column) {
        return switch (kind) {
            case SIZE_OF_COLUMN -> shape.ofColumn(column).size();
            case SIZE_OF_ROW -> shape.ofRow(row).size();
            case TOTAL_OF_COLUMN ->
                totalRow(column).isPresent() ? count(totalRow(column).getAsInt(), column) : OptionalLong.empty();
            case TOTAL_OF_ROW ->
                totalColumn(row, column).isPresent()
                        ? count(row, totalColumn(row, column).getAsInt())
                        : OptionalLong.empty();
        };
    }

    private OptionalInt totalRow(int column) {
        return shape.rows().stream()
                .mapToInt(Integer::intValue)
                .filter(row -> shape.ofRow(row).isTotal() && count(row, column).isPresent())
                .findFirst();
    }

    private OptionalInt totalColumn(int row, int column) {
        return shape.columns().stream()
                .mapToInt(Integer::intValue)
                .filter(other -> other != column
                        && shape.ofColumn(other).countsEverybody()
                        && count(row, other).isPresent())
                .findFirst();
    }

    private OptionalLong count(int row, int column) {
        if (!shape.isAboutPeople(row, column)) {
            return OptionalLong.empty();
        }
        return shape.value(row, column)
                .people()
                .filter(Count.class::isInstance)
                .map(Count.class::cast)
                .map(count -> OptionalLong.of(count.value()))
                .orElseGet(OptionalLong::empty);
    }
}
