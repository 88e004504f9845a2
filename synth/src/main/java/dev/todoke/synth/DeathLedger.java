package dev.todoke.synth;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers all deaths and writes them in order of the day (死亡者情報票). Needs about 250 bytes of memory a death.
final class DeathLedger {

    private record Entry(LocalDate died, Identity who, String cause, String certifier, int person, int tumour) {}

    private final List<Entry> entries = new ArrayList<>();

    /// @param tumour number of the cancer known from this death alone, or 0
    void add(LocalDate died, Identity who, String cause, String certifier, int person, int tumour) {
        entries.add(new Entry(died, who, cause, certifier, person, tumour));
    }

    int size() {
        return entries.size();
    }

    void write(Writer deaths, Writer records, Writer truth, Writer tumours) throws IOException {
        entries.sort(Comparator.comparing(Entry::died));
        int number = 0;
        for (var entry : entries) {
            number++;
            var who = entry.who();
            String enteredIn = who.prefecture().compareTo("47") > 0 ? "40" : who.prefecture();
            deaths.write(Csv.line(
                    Integer.toString(number),
                    enteredIn,
                    who.family(),
                    who.given(),
                    who.familyKana(),
                    who.givenKana(),
                    who.sex().code(),
                    hyphens(who.birth()),
                    who.prefecture(),
                    who.address(),
                    entry.died().toString(),
                    entry.cause(),
                    entry.certifier()));
            String id = "D-" + number;
            records.write(PersonRows.row(id, who, "", "", "death"));
            truth.write(Csv.line(id, PersonRows.person(entry.person())));
            if (entry.tumour() > 0) {
                tumours.write(Csv.line(id, PersonRows.person(entry.person()), PersonRows.tumour(entry.tumour())));
            }
        }
    }

    /// A date with unknown parts loses them: 19450399 becomes 1945-03.
    private static String hyphens(String digits) {
        if (digits.endsWith("9999")) {
            return digits.substring(0, 4);
        }
        String month = digits.substring(0, 4) + "-" + digits.substring(4, 6);
        return digits.endsWith("99") ? month : month + "-" + digits.substring(6);
    }
}
