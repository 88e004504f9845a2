package dev.todoke.linkage;

import java.util.List;

/// What would change if reports were grouped otherwise (統合・分割の影響), computed before anybody acts.
///
/// @param before tumours of the persons as they stand
/// @param after tumours as they would be
/// @param years closed years whose next closing would differ, in order
public record Consequences(List<Tumour> before, List<Tumour> after, List<Year> years) {

    public Consequences {
        before = List.copyOf(before);
        after = List.copyOf(after);
        years = List.copyOf(years);
    }

    /// Where nothing later than the linkage is there to ask.
    public static Consequences none() {
        return new Consequences(List.of(), List.of(), List.of());
    }

    /// A registered tumour.
    ///
    /// @param person number of the person, or the name under which a person to be made was asked about
    /// @param year of diagnosis; 0 when unknown
    /// @param counted whether it counts for incidence, item 73
    /// @param reports numbers of its reports
    public record Tumour(String person, String words, int year, boolean counted, List<String> reports) {
        public Tumour {
            reports = List.copyOf(reports);
        }
    }

    /// A closed year.
    ///
    /// @param version of its newest closing, which stays as it is
    public record Year(
            int year,
            int version,
            long tumoursBefore,
            long tumoursAfter,
            long countedBefore,
            long countedAfter,
            List<Item> items) {
        public Year {
            items = List.copyOf(items);
        }
    }

    /// An item of the 76 that would change for a tumour that stays.
    public record Item(int number, String name, String tumour, String before, String after) {}
}
