package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.desk.CouncilDesk;
import dev.todoke.provision.desk.RiskDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Puts the summary together (要約の組み立て): the application, its neighbours, and how far people could be told
/// apart.
@Component
@Profile("office")
class CouncilSummaries {

    private final CouncilDesk desk;
    private final RiskDesk risks;

    CouncilSummaries(CouncilDesk desk, RiskDesk risks) {
        this.desk = desk;
        this.risks = risks;
    }

    CouncilSummary of(Application application) {
        return CouncilSummary.of(application, desk.othersOfApplicant(application), risks.look(application.submitted()));
    }
}
