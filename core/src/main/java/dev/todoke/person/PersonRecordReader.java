package dev.todoke.person;

import java.util.List;
import java.util.Optional;

/// Every report as far as it identifies somebody (届出と死亡票の本人情報の参照), notifications and deaths alike.
///
/// Declared here and implemented by those who hold the reports, so that linkage need not know them.
public interface PersonRecordReader {

    /// Current version of every accepted notification and every death, in no particular order.
    List<PersonRecord> all();

    Optional<PersonRecord> find(String id);
}
