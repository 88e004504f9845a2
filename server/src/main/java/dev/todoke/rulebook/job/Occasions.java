package dev.todoke.rulebook.job;

import dev.todoke.facility.FacilityReader;
import dev.todoke.intake.AcceptedRecords;
import dev.todoke.kernel.PartialDate;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import org.springframework.stereotype.Component;

/// The checks as they were made when a file arrived (届出ファイルを受け付けた時の点検): same day, facility and year.
@Component
public class Occasions {

    private final FacilityReader facilities;

    public Occasions(FacilityReader facilities) {
        this.facilities = facilities;
    }

    /// A list of checks of its own for the file of a record.
    CheckList checks(AcceptedRecords.Accepted accepted) {
        var occasion = CheckOccasion.on(PartialDate.of(accepted.received()));
        var ofFacility = facilities.find(accepted.facility()).map(occasion::by).orElse(occasion);
        return CheckList.inForce(accepted.year().map(ofFacility::forYear).orElse(ofFacility));
    }
}
