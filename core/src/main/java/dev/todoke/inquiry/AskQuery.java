package dev.todoke.inquiry;

import dev.todoke.facility.FacilityContact;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The wish to ask a hospital about a notification (照会する).
///
/// @param contact number of the contact in the register of facilities
public record AskQuery(List<Item> items, String question, long contact, LocalDate dueOn) {

    private static final int LONGEST = 2000;

    public AskQuery {
        items = List.copyOf(items);
    }

    /// Everything that keeps it from being asked; empty when it can be.
    ///
    /// @param addressee the contact as the register knows it
    /// @param withdrawn whether the notification was withdrawn
    public List<Sentence> faults(
            FacilityCode facility, Optional<FacilityContact> addressee, boolean withdrawn, LocalDate today) {
        var faults = new ArrayList<Sentence>();
        if (withdrawn) {
            faults.add(Query.sentence("withdrawn"));
        }
        if (items.isEmpty()) {
            faults.add(Query.sentence("items-missing"));
        }
        if (question.isBlank()) {
            faults.add(Query.sentence("question-missing"));
        }
        if (question.length() > LONGEST) {
            faults.add(Query.sentence("too-long", Integer.toString(LONGEST)));
        }
        if (addressee
                .filter(c -> c.facility().equals(facility) && c.inForceOn(today))
                .isEmpty()) {
            faults.add(Query.sentence("contact-missing"));
        }
        if (!dueOn.isAfter(today)) {
            faults.add(Query.sentence("due-past"));
        }
        return List.copyOf(faults);
    }
}
