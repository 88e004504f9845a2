package dev.todoke.provision.desk;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.risk.ItemAdvice;
import dev.todoke.provision.risk.RiskOutlook;
import dev.todoke.provision.risk.RiskQuestion;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Previews for those who write, check and judge an application (再特定の見通し). Reading the
/// application, which comes first, is recorded.
@Component
public class RiskDesk {

    private final RiskTables tables;
    private final ClosedYears years;
    private final OfficeSettings office;
    private final Clock clock;

    RiskDesk(RiskTables tables, ClosedYears years, OfficeSettings office, Clock clock) {
        this.tables = tables;
        this.years = years;
        this.office = office;
        this.clock = clock;
    }

    /// Looks at the range and items of a draft, finished or not.
    @Transactional
    public RiskLook look(Draft draft) {
        var closings = years.all();
        var closed = closings.stream().map(ClosingSummary::year).collect(Collectors.toCollection(TreeSet::new));
        var reader = new DraftReader(closed, office.prefecture(), OfficeDay.of(clock.instant()));
        var question = new RiskQuestion(
                reader.rangeSoFar(draft),
                DraftReader.items(draft),
                DraftReader.kind(draft).orElse(KindOfData.ANONYMISED));
        var advice = ItemAdvice.on(draft);
        return switch (tables.of(closings)) {
            case RiskLook.Ready(var columns) ->
                new RiskLook(question, Optional.of(RiskOutlook.of(columns, question)), false, advice);
            case RiskLook.Underway _ -> new RiskLook(question, Optional.empty(), true, advice);
            case RiskLook.Absent _ -> new RiskLook(question, Optional.empty(), false, advice);
        };
    }
}
