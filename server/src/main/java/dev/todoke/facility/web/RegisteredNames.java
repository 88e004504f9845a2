package dev.todoke.facility.web;

import dev.todoke.database.Acting;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.web.FacilityNames;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Names from the register (施設名). A page that is drawn in nobody's name, such as an error page, shows the code.
@Component
@Profile("portal | registry")
class RegisteredNames implements FacilityNames {

    private final FacilityReader facilities;

    RegisteredNames(FacilityReader facilities) {
        this.facilities = facilities;
    }

    @Override
    public String nameOf(FacilityCode facility) {
        if (Acting.present().isEmpty()) {
            return facility.value();
        }
        return facilities.find(facility).map(Facility::name).orElse(facility.value());
    }
}
