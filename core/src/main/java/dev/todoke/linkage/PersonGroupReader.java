package dev.todoke.linkage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// The persons that the present decisions make of the records (個人識別番号の参照).
public interface PersonGroupReader {

    /// Number of the person by number of the report (notification or death).
    Map<String, String> personByRecord();

    /// The same for every report of the persons who hold one of these reports; reports without person are left out.
    default Map<String, String> withCompanions(Collection<String> reports) {
        var all = personByRecord();
        var persons = new HashSet<String>();
        for (String report : reports) {
            var person = all.get(report);
            if (person != null) {
                persons.add(person);
            }
        }
        var found = new HashMap<String, String>();
        all.forEach((report, person) -> {
            if (persons.contains(person)) {
                found.put(report, person);
            }
        });
        return found;
    }
}
