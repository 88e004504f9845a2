package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.inhabitants.PopulationRisk;
import dev.todoke.provision.risk.ItemAdvice;
import dev.todoke.provision.risk.LookLimit;
import dev.todoke.provision.risk.RiskOutlook;
import dev.todoke.provision.risk.RiskPopulation;
import dev.todoke.provision.risk.RiskQuestion;
import dev.todoke.provision.store.OutlookStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Previews for those who write, check and judge an application (再特定の見通し). Reading the
/// application, which comes first, is recorded.
@Component
public class RiskDesk {

    private final RiskTables tables;
    private final ClosedYears years;
    private final OfficeSettings office;
    private final OutlookStore looks;
    private final AuditTrail audit;
    private final LookLimit limit;
    private final Clock clock;

    RiskDesk(
            RiskTables tables,
            ClosedYears years,
            OfficeSettings office,
            OutlookStore looks,
            AuditTrail audit,
            @Value("${todoke.provision.looks-per-day:200}") int looksPerDay,
            Clock clock) {
        this.looks = looks;
        this.audit = audit;
        this.limit = new LookLimit(looksPerDay);
        this.tables = tables;
        this.years = years;
        this.office = office;
        this.clock = clock;
    }

    /// The applicant looks: rounded figures, as often as the limit of the day allows. Only looks that show
    /// figures count.
    @Transactional
    public RiskLook lookAsApplicant(SignedIn who, String application, Draft draft) {
        var day = OfficeDay.of(clock.instant());
        String account = who.account().toString();
        var until = looks.of(application, account, day);
        if (!limit.allows(until.ofApplication(), until.ofAccount())) {
            audit.refused(
                    ProvisionAudit.OUTLOOK_LIMITED,
                    ApplicationDesk.subject(application),
                    Map.of("looks", Long.toString(until.ofApplication())));
            return new RiskLook(
                    question(draft, years.all()),
                    Optional.empty(),
                    false,
                    ItemAdvice.on(draft),
                    limit.perApplication(),
                    PopulationRisk.NONE);
        }
        var look = look(draft);
        if (look.outlook().isPresent()) {
            looks.add(application, account, day);
        }
        return look;
    }

    /// Looks at the range and items of a draft, finished or not.
    @Transactional
    public RiskLook look(Draft draft) {
        var closings = years.all();
        var question = question(draft, closings);
        var advice = ItemAdvice.on(draft);
        return switch (tables.of(closings)) {
            case RiskLook.Ready(var columns, var inhabitants) ->
                new RiskLook(
                        question,
                        Optional.of(RiskOutlook.of(columns, question)),
                        false,
                        advice,
                        0,
                        RiskPopulation.of(columns, question, inhabitants));
            case RiskLook.Underway _ -> new RiskLook(question, Optional.empty(), true, advice);
            case RiskLook.Absent _ -> new RiskLook(question, Optional.empty(), false, advice);
        };
    }

    private RiskQuestion question(Draft draft, List<ClosingSummary> closings) {
        var closed = closings.stream().map(ClosingSummary::year).collect(Collectors.toCollection(TreeSet::new));
        var reader = new DraftReader(closed, office.prefecture(), OfficeDay.of(clock.instant()));
        return new RiskQuestion(
                reader.rangeSoFar(draft),
                DraftReader.items(draft),
                DraftReader.kind(draft).orElse(KindOfData.ANONYMISED));
    }
}
