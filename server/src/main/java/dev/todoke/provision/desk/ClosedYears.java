package dev.todoke.provision.desk;

import dev.todoke.closing.ClosingReader;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.store.ClosedYearStore;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Years that can be asked for (利用できる診断年). Applicants read a copy of the summaries; the closings themselves stay where
/// only office and registry room may look.
@Component
public class ClosedYears {

    private final ClosedYearStore years;
    private final ObjectProvider<ClosingReader> closings;

    public ClosedYears(ClosedYearStore years, ObjectProvider<ClosingReader> closings) {
        this.years = years;
        this.closings = closings;
    }

    @Transactional
    public List<ClosingSummary> all() {
        return years.all();
    }

    @Transactional
    public SortedSet<YearOfDiagnosis> closed() {
        return years.all().stream().map(ClosingSummary::year).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Takes over the newest closings, at a face that may read them.
    @Transactional
    public void renew() {
        closings.ifAvailable(reader -> years.renew(reader.all()));
    }
}
