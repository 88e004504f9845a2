package dev.todoke.provision.linked;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sex;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import java.util.ArrayList;
import java.util.List;

/// One person of the applicant's list (名簿の1人): what the search needs, and how far the consent goes.
///
/// @param names kanji name first, then former names
/// @param addresses newest first
public record ConsentedPerson(
        String studyId,
        List<PersonName> names,
        PersonName kana,
        Sex sex,
        PartialDate born,
        List<Address> addresses,
        ConsentScope scope) {

    public ConsentedPerson {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
    }

    /// This person as every combination of a name with an address, the newest of both first. A former
    /// family name
    /// keeps the given name, and has no kana of its own.
    public List<PersonRecord> records() {
        var records = new ArrayList<PersonRecord>();
        for (PersonName name : names) {
            for (Address address : addresses.isEmpty() ? List.of(Address.MISSING) : addresses) {
                var reading = name.equals(names.getFirst()) ? kana : new PersonName("", kana.given());
                records.add(new PersonRecord(
                        "list:" + studyId + ":" + records.size(),
                        PersonSource.NOTIFICATION,
                        name,
                        reading,
                        sex,
                        born,
                        address,
                        null,
                        ""));
            }
        }
        return List.copyOf(records);
    }

    /// What two rows about one human being have in common.
    String sameHuman() {
        return names.getFirst().whole() + "\t" + born.text() + "\t" + sex.code() + "\t"
                + (addresses.isEmpty() ? "" : addresses.getFirst().detail());
    }
}
