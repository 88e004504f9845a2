package dev.todoke.enrolment.desk;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.intake.ReceptionGate;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.util.List;
import org.springframework.stereotype.Component;

/// No real notification from the portal before the first steps are done (はじめての手順が済むまでの受付).
@Component
class FirstStepsGate implements ReceptionGate {

    private final FirstStepsDesk steps;

    FirstStepsGate(FirstStepsDesk steps) {
        this.steps = steps;
    }

    @Override
    public List<Sentence> closedBecause(FacilityCode facility) {
        boolean atThePortal = Acting.present()
                .filter(acting -> acting.role().equals(Face.PORTAL.databaseRole()))
                .isPresent();
        return atThePortal
                ? steps.missing(facility).stream()
                        .limit(1)
                        .map(step -> Sentence.of("enrolment", "reception-closed", step.ja()))
                        .toList()
                : List.of();
    }
}
