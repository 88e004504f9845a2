package dev.todoke.inquiry;

import dev.todoke.facility.FacilityContact;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The wish to write down a telephone call about a query (電話の記録).
///
/// A caller counts as verified only when the contact of the register was reached at the number of the register: nobody
/// types a number. An unverified caller may leave words; values are never taken from one.
///
/// @param incoming whether the hospital called
/// @param caller who spoke, as they named themselves
/// @param reached whether the contact was called (back) at the registered number and spoke
/// @param proposes whether corrected values come with it
public record RecordCall(
        boolean incoming, String caller, long contact, boolean reached, String said, boolean proposes) {

    private static final int LONGEST = 2000;

    /// Everything that keeps it from being written down; empty when it can be.
    public List<Sentence> faults(Query query, Optional<FacilityContact> person, LocalDate today) {
        var faults = new ArrayList<Sentence>();
        if (query.state() == QueryState.ENDED) {
            faults.add(Query.sentence("ended", query.number().value()));
        }
        if (caller.isBlank()) {
            faults.add(Query.sentence("caller-missing"));
        }
        if (said.isBlank()) {
            faults.add(Query.sentence("said-missing"));
        }
        if (said.length() > LONGEST) {
            faults.add(Query.sentence("too-long", Integer.toString(LONGEST)));
        }
        if (!isRegistered(query.facility(), person, today)) {
            faults.add(Query.sentence("contact-missing"));
        } else if (proposes && !reached) {
            faults.add(Query.sentence("not-verified"));
        }
        return List.copyOf(faults);
    }

    private static boolean isRegistered(FacilityCode facility, Optional<FacilityContact> person, LocalDate today) {
        return person.filter(c -> c.facility().equals(facility) && c.inForceOn(today))
                .isPresent();
    }
}
