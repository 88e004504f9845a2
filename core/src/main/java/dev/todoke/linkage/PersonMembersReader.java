package dev.todoke.linkage;

import java.util.List;
import java.util.Optional;

/// The reports of one person, as they stand now (一人分の届出と死亡票の参照).
public interface PersonMembersReader {

    /// Numbers of the person's reports, in order; empty when the person holds none.
    List<String> recordsOf(String person);

    /// Number of the person that holds a report; empty while it is not linked.
    Optional<String> personHolding(String record);
}
