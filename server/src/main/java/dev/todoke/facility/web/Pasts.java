package dev.todoke.facility.web;

import dev.todoke.facility.ContactReader;
import dev.todoke.facility.DesignationRegister;
import dev.todoke.facility.EndingReader;
import dev.todoke.facility.FacilityEnding;
import dev.todoke.facility.FacilityReader;
import dev.todoke.facility.NameRegister;
import dev.todoke.kernel.FacilityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Gathers what is known of a facility's past (施設の経過の読み出し), for the registry room and for the facility itself.
@Component
@Profile("portal | registry")
class Pasts {

    private final FacilityReader facilities;
    private final NameRegister names;
    private final EndingReader endings;
    private final DesignationRegister designations;
    private final ContactReader contacts;

    Pasts(
            FacilityReader facilities,
            NameRegister names,
            EndingReader endings,
            DesignationRegister designations,
            ContactReader contacts) {
        this.facilities = facilities;
        this.names = names;
        this.endings = endings;
        this.designations = designations;
        this.contacts = contacts;
    }

    Optional<HistoryPage.Past> of(FacilityCode code, LocalDate today) {
        return facilities
                .find(code)
                .map(facility -> new HistoryPage.Past(
                        facility,
                        names.formerNames(code),
                        endings(code),
                        designations.eventsOf(code),
                        contacts.inForce(code, today)));
    }

    private List<FacilityEnding> endings(FacilityCode code) {
        var found = new ArrayList<FacilityEnding>();
        endings.ending(code).ifPresent(found::add);
        var all = endings.endings();
        facilities.all().stream()
                .flatMap(other -> all.of(other.code()).stream())
                .filter(ending -> ending.successor().filter(code::equals).isPresent())
                .forEach(found::add);
        return found;
    }
}
