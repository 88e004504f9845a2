package dev.todoke.cli.cases;

import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.RawRecord;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Cases with what the checks of notifications say of them today (症例の点検), in the order in which they
/// would be sent.
///
/// @param leftOut checks that need to know more than the case file does
public record CheckedCases(List<Checked> cases, List<String> leftOut) {

    public CheckedCases {
        cases = List.copyOf(cases);
        leftOut = List.copyOf(leftOut);
    }

    /// One case, as a file would carry it, and its findings.
    public record Checked(KeptCase kept, RawRecord record, List<Finding> findings) {

        public Checked {
            findings = List.copyOf(findings);
        }

        public boolean hasError() {
            return findings.stream().anyMatch(Finding::isError);
        }
    }

    public static CheckedCases of(List<KeptCase> cases, Clock clock) {
        return of(cases, CheckOccasion.on(PartialDate.of(LocalDate.now(clock))));
    }

    /// The cases of one year, as an answer to the request for it (診断年).
    public static CheckedCases ofYear(Casebook book, int year, Clock clock) {
        return of(
                book.ofYear(year),
                CheckOccasion.on(PartialDate.of(LocalDate.now(clock))).forYear(year));
    }

    private static CheckedCases of(List<KeptCase> cases, CheckOccasion occasion) {
        var checks = CheckList.inForce(occasion);
        var layout = ImportLayout.newest();
        var checked = new ArrayList<Checked>();
        for (KeptCase kept : cases) {
            var record = kept.record(layout);
            checked.add(new Checked(kept, record, checks.check(record)));
        }
        return new CheckedCases(checked, checks.leftOut());
    }

    public List<Checked> withoutError() {
        return cases.stream().filter(c -> !c.hasError()).toList();
    }

    public List<Checked> withError() {
        return cases.stream().filter(Checked::hasError).toList();
    }
}
