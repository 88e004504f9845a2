package dev.todoke.linkage;

import dev.todoke.kernel.PartialDate;
import java.util.Collection;
import java.util.Map;

/// Day of diagnosis of a notification, day of death of a death record (診断日・死亡日). Declared here, implemented by
/// those who hold the reports.
public interface ReportDatesReader {

    /// Reports without a date are left out.
    Map<String, PartialDate> dates(Collection<String> records);
}
