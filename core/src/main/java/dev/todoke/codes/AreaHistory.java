package dev.todoke.codes;

import dev.todoke.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which code a municipality had when (市区町村コードの変遷). Source: table `municipality-changes`.
///
/// Item 10 wants the code of the day of diagnosis, item 75 the code of one reference year, whatever the
/// address says.
public final class AreaHistory {

    private static final AreaHistory SHIPPED = new AreaHistory(Tables.shipped());

    private final Map<String, Change> byOld = new HashMap<>();
    private final Map<String, List<Change>> byNew = new HashMap<>();

    /// A code that ended.
    ///
    /// @param since first day of the new code
    public record Change(MunicipalityCode old, String oldName, MunicipalityCode now, LocalDate since) {}

    AreaHistory(Tables tables) {
        for (TableRow row : tables.only("municipality-changes").rows()) {
            var change = new Change(
                    new MunicipalityCode(row.value("oldCode5")),
                    row.value("oldName"),
                    new MunicipalityCode(row.value("newCode5")),
                    LocalDate.parse(row.value("since")));
            byOld.put(change.old().value(), change);
            byNew.computeIfAbsent(change.now().value(), _ -> new ArrayList<>()).add(change);
        }
    }

    public static AreaHistory shipped() {
        return SHIPPED;
    }

    /// Every change, for those who look names up.
    List<Change> changes() {
        return byOld.values().stream()
                .sorted((a, b) -> a.old().value().compareTo(b.old().value()))
                .toList();
    }

    /// The code in the reference year of item 75: every later change followed to its end.
    public MunicipalityCode reference(MunicipalityCode code) {
        var present = code;
        for (var change = byOld.get(code.value()); change != null; change = byOld.get(present.value())) {
            present = change.now();
        }
        return present;
    }

    /// The code on a day. Where several older codes became one, the address alone does not say which it
    /// was, and the code
    /// stays as it is.
    public MunicipalityCode on(LocalDate day, MunicipalityCode code) {
        var later = byOld.get(code.value());
        if (later != null) {
            return day.isBefore(later.since()) ? code : on(day, later.now());
        }
        var earlier = byNew.getOrDefault(code.value(), List.of());
        boolean before = earlier.size() == 1 && day.isBefore(earlier.getFirst().since());
        return before ? on(day, earlier.getFirst().old()) : code;
    }
}
