package dev.todoke.linkage;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;

/// Person records in one line, for tests.
final class Records {

    private Records() {}

    static PersonRecord notification(
            String id, String name, String kana, String born, String address, String hospital, String chart) {
        return new PersonRecord(
                id,
                PersonSource.NOTIFICATION,
                PersonName.ofWhole(name),
                PersonName.ofWhole(kana),
                Sex.FEMALE,
                PartialDate.read(born).orElseThrow(),
                new Address(new Residence.In(new Prefecture("40")), address),
                new FacilityCode(hospital),
                chart);
    }

    static PersonRecord death(String id, String name, String kana, String born, String address) {
        return new PersonRecord(
                id,
                PersonSource.DEATH,
                PersonName.ofWhole(name),
                PersonName.ofWhole(kana),
                Sex.FEMALE,
                PartialDate.read(born).orElseThrow(),
                new Address(new Residence.In(new Prefecture("40")), address),
                null,
                "");
    }
}
