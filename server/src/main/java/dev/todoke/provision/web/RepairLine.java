package dev.todoke.provision.web;

import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.RepairReport;
import java.util.List;
import java.util.Locale;

/// What steps do to a file, as texts (手順の前と後).
///
/// @param words the steps in words
/// @param withheld axes with withheld cells and their rows
/// @param reached whether every class has the rows asked for
public record RepairLine(
        List<String> words,
        String kBefore,
        String kAfter,
        String uniquesBefore,
        String uniquesAfter,
        String belowBefore,
        String belowAfter,
        String rowsBefore,
        String rowsAfter,
        List<String> withheld,
        String changed,
        String leftOut,
        String loss,
        boolean reached) {

    public RepairLine {
        words = List.copyOf(words);
        withheld = List.copyOf(withheld);
    }

    static RepairLine of(RepairReport report, boolean english) {
        var before = report.before();
        var after = report.after();
        return new RepairLine(
                report.repair().words(Ladders.named(report.repair().edition()), english),
                count(before.kMin()),
                count(after.kMin()),
                count(before.uniques()),
                count(after.uniques()),
                count(before.below()),
                count(after.below()),
                count(before.rows()),
                count(after.rows()),
                report.withheld().stream()
                        .map(one -> (english ? one.axis().code() : one.axis().ja()) + " " + count(one.rows()))
                        .toList(),
                share(report.changed(), before.rows()),
                count(report.leftOut()),
                String.format(Locale.ROOT, "%.1f%%", 100 * report.loss()),
                report.reached());
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String share(long rows, long all) {
        return String.format(Locale.ROOT, "%,d (%.1f%%)", rows, all == 0 ? 0 : 100.0 * rows / all);
    }
}
