package dev.todoke.provision.publication;

import dev.todoke.provision.publication.ShownValue.Count;
import dev.todoke.provision.publication.ShownValue.Withheld;
import java.util.ArrayList;
import java.util.List;

/// The numbers of people of a table, shown or withheld (人数の読み取り).
final class CountReader {

    private final TableShape shape;
    private final Wholes wholes;

    CountReader(TableShape shape) {
        this.shape = shape;
        this.wholes = new Wholes(shape);
    }

    List<KnownCell> read() {
        var cells = new ArrayList<KnownCell>();
        for (int column : shape.columns()) {
            if (holdsCounts(column)) {
                shape.rows().stream()
                        .filter(row -> shape.isAboutPeople(row, column))
                        .forEach(row -> read(row, column, cells));
            }
        }
        return cells;
    }

    /// A column of blanks or words is about nobody.
    private boolean holdsCounts(int column) {
        return shape.rows().stream()
                .filter(row -> shape.isAboutPeople(row, column))
                .flatMap(row -> shape.value(row, column).people().stream())
                .anyMatch(ShownValue::isNumber);
    }

    private void read(int row, int column, List<KnownCell> cells) {
        var labels = shape.ofRow(row).and(shape.ofColumn(column));
        shape.value(row, column).people().ifPresent(value -> {
            switch (value) {
                case Count(var count) ->
                    cells.add(new KnownCell(shape, row, column, labels, Range.only(count), true, List.of()));
                case Withheld(var _, var range) ->
                    cells.add(byItsShare(new KnownCell(shape, row, column, labels, range, false, List.of())));
                case ShownValue.Share _, ShownValue.WithShare _, ShownValue.Words _ ->
                    throw new IllegalStateException("a count is shown or withheld");
            }
        });
    }

    private KnownCell byItsShare(KnownCell cell) {
        var share = wholes.shareOf(cell.row(), cell.column());
        var whole = wholes.of(cell.row(), cell.column());
        if (share.isEmpty() || whole.isEmpty()) {
            return cell;
        }
        var range = Range.ofShare(share.get().percent(), whole.getAsLong());
        return range.and(cell.said()).isEmpty()
                ? cell
                : cell.narrowed(
                        range,
                        "%s%% × %d人 = %s人"
                                .formatted(share.get().percent().toPlainString(), whole.getAsLong(), range.ja()));
    }
}
