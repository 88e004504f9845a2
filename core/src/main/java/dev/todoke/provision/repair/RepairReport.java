package dev.todoke.provision.repair;

import java.util.List;
import java.util.Objects;

/// What the steps did to a file (手順の結果), for the extractor who chooses and the verifier who looks.
///
/// Loss is that of Sweeney's precision, 1 − Prec: each cell of a counted axis costs its level divided by
/// the height of the ladder with withholding on top; withheld cells and rows left out cost 1; the mean over
/// all cells. Source: Sweeney L., Int. J. Uncertainty, Fuzziness and Knowledge-Based Systems 10(5), 571–588
/// (2002), section 4.
///
/// @param before after the recipe alone, `after` with the steps
/// @param withheld axes with withheld cells, in the order of the axes
/// @param changed rows with a withheld cell
/// @param leftOut rows that are not in the file
/// @param loss between 0 and 1
public record RepairReport(
        Repair repair,
        RowFigures before,
        RowFigures after,
        List<Withheld> withheld,
        long changed,
        long leftOut,
        double loss) {

    public static final RepairReport NONE =
            new RepairReport(Repair.NONE, RowFigures.NONE, RowFigures.NONE, List.of(), 0, 0, 0);

    public RepairReport {
        repair = Objects.requireNonNullElse(repair, Repair.NONE);
        withheld = List.copyOf(withheld);
    }

    /// Whether every class of the file has the rows asked for.
    public boolean reached() {
        return after.below() == 0;
    }

    public long withheld(Axis axis) {
        return withheld.stream()
                .filter(one -> one.axis() == axis)
                .mapToLong(Withheld::rows)
                .sum();
    }
}
