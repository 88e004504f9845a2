package dev.todoke.provision;

import dev.todoke.provision.application.Reason;
import java.time.LocalDate;
import java.util.List;

/// Days as pages send them (日付の記入): no day, or one that cannot be read, arrives as the smallest day there is.
final class ControlDay {

    private ControlDay() {}

    /// Whether no day was written; the reason is added then.
    static boolean missing(LocalDate day, String field, List<Reason> reasons) {
        boolean missing = day.equals(LocalDate.MIN);
        if (missing) {
            reasons.add(Reason.at("Z18", field, "日付を、年月日まで書いてください。"));
        }
        return missing;
    }
}
