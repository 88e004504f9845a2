package dev.todoke.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Every report as far as it identifies somebody (届出と死亡票の本人情報の参照), notifications and
/// deaths alike.
///
/// Declared here and implemented by those who hold the reports, so that linkage need not know them.
public interface PersonRecordReader {

    /// Current version of every accepted notification and every death, in no particular order.
    List<PersonRecord> all();

    Optional<PersonRecord> find(String id);

    /// Those of these reports that are there, in no particular order.
    default List<PersonRecord> findAll(Collection<String> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /// Every report, one after the other, without holding all of them.
    default void each(Consumer<PersonRecord> taker) {
        all().forEach(taker);
    }
}
