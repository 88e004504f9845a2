package dev.todoke.closing;

import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.HospitalChoice;
import dev.todoke.consolidation.ItemChoice;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.kernel.Prefecture;
import dev.todoke.vitalstatus.PersonDeath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where one closed row came from (確定の行の由来): kept beside the closing for the registry room alone, so that a
/// difference
/// between two closings can be explained.
///
/// @param person number of the person at the time
/// @param reports numbers of the reports of the tumour, earliest diagnosis first
/// @param enteredIn prefecture that entered each of them (入力都道府県)
/// @param origins the report and the rule that gave an item its value, by official number of the item
public record ClosedTrace(
        String person, List<String> reports, List<String> enteredIn, Map<Integer, ItemOrigin> origins) {

    /// Nothing was kept, as when years are closed from files.
    public static final ClosedTrace NONE = new ClosedTrace("", List.of(), List.of(), Map.of());

    public ClosedTrace {
        reports = List.copyOf(reports);
        enteredIn = List.copyOf(enteredIn);
        origins = new TreeMap<>(origins);
    }

    /// Report and rule of one item (採用値の出典と規則); the report is empty when several gave the value together.
    public record ItemOrigin(String report, String rule) {}

    /// Decides what is kept of a tumour.
    @FunctionalInterface
    public interface Tracing {
        ClosedTrace of(PersonSources sources, ConsolidatedPerson person, ConsolidatedTumour tumour);

        /// Keeps nothing.
        Tracing NOTHING = (_, _, _) -> NONE;
    }

    /// Everything that explains a row.
    public static ClosedTrace of(PersonSources sources, ConsolidatedPerson person, ConsolidatedTumour tumour) {
        var origins = new TreeMap<Integer, ItemOrigin>();
        origins.put(4, new ItemOrigin(person.sex().source(), person.sex().rule().id()));
        origins.put(
                5, new ItemOrigin(person.born().source(), person.born().rule().id()));
        for (ItemChoice choice : ItemChoice.of(tumour)) {
            origins.put(
                    Integer.parseInt(choice.item()),
                    new ItemOrigin(choice.source(), choice.rule().id()));
        }
        put(origins, 39, tumour.hospitals().first());
        put(origins, 44, tumour.hospitals().diagnosing());
        put(origins, 49, tumour.hospitals().operating());
        put(origins, 54, tumour.hospitals().radiotherapy());
        put(origins, 59, tumour.hospitals().drug());
        if (person.death() instanceof PersonDeath.Died died) {
            origins.put(64, new ItemOrigin(died.sourceId(), "K64"));
        }
        return new ClosedTrace(
                sources.person(),
                tumour.sources(),
                tumour.enteredIn().stream().map(Prefecture::code).toList(),
                origins);
    }

    private static void put(Map<Integer, ItemOrigin> origins, int item, HospitalChoice choice) {
        if (choice instanceof HospitalChoice.At at) {
            origins.put(item, new ItemOrigin(at.source(), at.rule().id()));
        }
    }

    /// The origins in one short text: item, place of the report in [#reports] from 1 (0 for several, the number itself
    /// for a report of the person that is not of this tumour), rule; separated by blanks, origins by semicolons.
    public String originText() {
        var parts = new ArrayList<String>();
        origins.forEach((item, origin) -> {
            int place = reports.indexOf(origin.report()) + 1;
            String from = place > 0 || origin.report().isEmpty() ? Integer.toString(place) : "=" + origin.report();
            parts.add(item + " " + from + " " + origin.rule());
        });
        return String.join(";", parts);
    }

    /// The trace of a stored row.
    public static ClosedTrace read(String person, List<String> reports, List<String> enteredIn, String originText) {
        var origins = new TreeMap<Integer, ItemOrigin>();
        for (String part : originText.isEmpty() ? new String[0] : originText.split(";", -1)) {
            String[] words = part.split(" ", 3);
            String from = words[1].startsWith("=")
                    ? words[1].substring(1)
                    : words[1].equals("0") ? "" : reports.get(Integer.parseInt(words[1]) - 1);
            origins.put(Integer.parseInt(words[0]), new ItemOrigin(from, words[2]));
        }
        return new ClosedTrace(person, reports, enteredIn, origins);
    }
}
