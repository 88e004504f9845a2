package dev.todoke.linkage;

import dev.todoke.person.PersonRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/// Links new, changed and gone reports against all known ones, without linking those with one another anew
/// (差分の照合).
///
/// Whatever a report can change hangs together with it by pairs from T2 on or by what stands about it: its
/// person,
/// pairs
/// that were asked, answers. These reports alone are decided anew, all of them together, with the weights of the
/// last
/// full run. Hence the persons are those of a full run with these weights, in whatever order the reports came.
public final class BatchLinker {

    private final KnownRecords known;

    public BatchLinker(KnownRecords known) {
        this.known = known;
    }

    /// Which reports a batch concerns.
    ///
    /// @param together reports that hang together with others: these are decided anew
    /// @param alone reports of the batch that nothing connects with anybody: each is a person of its own
    /// @param gone reports that are no longer there
    public record Concerned(SortedSet<String> together, SortedSet<String> alone, SortedSet<String> gone) {}

    /// Takes the batch into the index.
    ///
    /// @param present new and changed reports, as they stand
    /// @param gone reports that are no longer there
    /// @param bound reports among these, and beyond them, that share a person or an asked pair with another
    public Concerned take(
            List<PersonRecord> present,
            Collection<String> gone,
            HumanDecisions decisions,
            Function<Collection<String>, ? extends Collection<String>> bound) {
        var together = new TreeSet<>(known.put(present));
        gone.forEach(known::remove);
        var batch = new TreeSet<>(gone);
        present.forEach(record -> batch.add(record.id()));
        var decided = decided(decisions);
        SortedSet<String> asked = new TreeSet<>(batch);
        asked.addAll(together);
        while (!asked.isEmpty()) {
            var reached = new TreeSet<String>(bound.apply(asked));
            asked.forEach(record -> reached.addAll(decided.getOrDefault(record, Set.of())));
            asked.stream().filter(together::contains).forEach(reached::add);
            reached.addAll(known.around(reached));
            reached.removeAll(together);
            together.addAll(reached);
            asked = reached;
        }
        // an answer or a person may speak of a report that went long ago
        together.removeIf(record -> !known.contains(record));
        var alone = new TreeSet<>(batch);
        alone.removeAll(gone);
        alone.removeAll(together);
        return new Concerned(together, alone, new TreeSet<>(gone));
    }

    /// Reports by those with whom somebody has decided about them, themselves among them.
    private static Map<String, Set<String>> decided(HumanDecisions decisions) {
        var decided = new HashMap<String, Set<String>>();
        for (var pair : decisions.same().keySet()) {
            decided.computeIfAbsent(pair.a(), _ -> new TreeSet<>()).addAll(List.of(pair.a(), pair.b()));
            decided.computeIfAbsent(pair.b(), _ -> new TreeSet<>()).addAll(List.of(pair.a(), pair.b()));
        }
        return decided;
    }
}
