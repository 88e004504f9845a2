package dev.todoke.linkage;

import dev.todoke.linkage.compare.Hash;
import dev.todoke.linkage.engine.LineMaker;
import dev.todoke.linkage.engine.Matches;
import dev.todoke.linkage.engine.PersonIndex;
import dev.todoke.linkage.engine.PersonTable;
import dev.todoke.person.PersonRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Every report the registry knows, resident in memory and ready for new ones (常駐する照合の索引).
///
/// Weighs by the basis of the last full run. Holds the report's number and what the search needs, no names of
/// the
/// record itself. About 250 bytes a report. Not for several threads at once.
public final class KnownRecords {

    private final PersonIndex index;
    private final RecordNames names;
    private final LinkageModel model;
    private final double prior;
    private final double from;
    private final BitSet gone = new BitSet();
    private int alive;

    private KnownRecords(PersonIndex index, RecordNames names, LinkageModel model, double prior) {
        this.index = index;
        this.names = names;
        this.model = model;
        this.prior = prior;
        this.from = model.differentBelow();
        this.alive = index.size();
    }

    /// A report whom a record may be.
    ///
    /// @param weight in bits
    /// @param objected whether a rule keeps the machine from linking the two
    public record Candidate(String record, double weight, boolean objected) {}

    /// Collects the reports that are known at the start.
    public static final class Builder {

        private final LinkageModel model;
        private final LinkageBasis basis;
        private final LineMaker maker;
        private final PersonTable.Builder table;
        private final RecordNames names = new RecordNames();

        private Builder(LinkageModel model, LinkageBasis basis) {
            this.model = model;
            this.basis = basis;
            this.maker = new LineMaker(model.model(), RecordCells.COLUMNS, LocalDate.MAX);
            this.table = new PersonTable.Builder(maker);
        }

        /// Each report once.
        public void add(PersonRecord record) {
            table.add(new RecordCells(record), Hash.of(record.id()));
            names.add(record.id());
        }

        public KnownRecords build() {
            return new KnownRecords(PersonIndex.of(maker, table.build(), basis.counted()), names, model, basis.prior());
        }
    }

    public static Builder builder(LinkageModel model, LinkageBasis basis) {
        return new Builder(model, basis);
    }

    /// Reports that are known and not taken out.
    public int size() {
        return alive;
    }

    public long bytes() {
        return index.bytes() + names.bytes();
    }

    public boolean contains(String record) {
        int number = names.find(record);
        return number >= 0 && !gone.get(number);
    }

    /// Takes reports in, each in place of its earlier version, and answers those that have a partner, with the
    /// partners.
    public Set<String> put(List<PersonRecord> records) {
        records.forEach(record -> remove(record.id()));
        int first = index.size();
        var matches = index.addAll(records.stream().map(RecordCells::new).toList());
        records.forEach(record -> names.add(record.id()));
        gone.clear(first, index.size());
        alive += records.size();
        var partners = new TreeSet<String>();
        for (int match = 0; match < matches.size(); match++) {
            if (matches.weight(match) >= from) {
                partners.add(names.name(matches.known(match)));
                partners.add(names.name(matches.added(match)));
            }
        }
        return partners;
    }

    /// Takes a report out, if it is there.
    public void remove(String record) {
        int number = names.find(record);
        if (number >= 0 && !gone.get(number)) {
            index.remove(number);
            gone.set(number);
            alive--;
        }
    }

    /// Everybody whom this record may be from T2 on, the heaviest first, itself left out; it is not added.
    public List<Candidate> candidates(PersonRecord record) {
        var found = new ArrayList<Candidate>();
        var matches = index.match(new RecordCells(record));
        for (int match = 0; match < matches.size(); match++) {
            String other = names.name(matches.known(match));
            if (matches.weight(match) >= from && !other.equals(record.id())) {
                found.add(new Candidate(other, matches.weight(match), matches.isObjected(match)));
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::weight).reversed().thenComparing(Candidate::record));
        return found;
    }

    /// How this record and one of the index score, whether a key brings them together or not. Empty when the
    /// other is
    /// not
    /// in the index.
    public Optional<PairScoring> explain(PersonRecord record, PersonRecord other) {
        int number = names.find(other.id());
        if (number < 0 || gone.get(number)) {
            return Optional.empty();
        }
        var evidence = RecordEvidence.of(index.explain(new RecordCells(record), number), record, other);
        return Optional.of(PairScoring.of(
                new ScoredPair(
                        record.id(),
                        other.id(),
                        new MatchScore(prior, evidence),
                        new LinkageDecision.NeedsReview(List.of())),
                model));
    }

    /// These reports and everybody who hangs together with them over pairs from T2 on, in any number of steps.
    public Set<String> around(Collection<String> records) {
        var seen = new BitSet(index.size());
        int[] frontier = records.stream()
                .mapToInt(names::find)
                .filter(number -> number >= 0 && !gone.get(number))
                .distinct()
                .toArray();
        Arrays.stream(frontier).forEach(seen::set);
        while (frontier.length > 0) {
            int[] next = neighbours(frontier);
            frontier = Arrays.stream(next).filter(number -> !seen.get(number)).toArray();
            Arrays.stream(frontier).forEach(seen::set);
        }
        var around = new TreeSet<String>();
        seen.stream().forEach(number -> around.add(names.name(number)));
        return around;
    }

    private int[] neighbours(int[] numbers) {
        index.matchOf(numbers[0]); // so that nothing is left to be settled when several threads ask
        return Arrays.stream(numbers)
                .parallel()
                .flatMap(number -> partners(number, index.matchOf(number)))
                .distinct()
                .sorted()
                .toArray();
    }

    private IntStream partners(int number, Matches matches) {
        int[] partners = new int[matches.size()];
        int size = 0;
        for (int match = 0; match < matches.size(); match++) {
            if (matches.weight(match) >= from) {
                partners[size] = matches.known(match) == number ? matches.added(match) : matches.known(match);
                size++;
            }
        }
        return Arrays.stream(partners, 0, size);
    }
}
