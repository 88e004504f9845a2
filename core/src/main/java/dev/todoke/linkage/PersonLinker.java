package dev.todoke.linkage;

import dev.todoke.kernel.Progress;
import dev.todoke.person.PersonRecord;
import java.util.ArrayList;
import java.util.List;

/// Decides which records concern the same person (照合・名寄せ). The result does not depend on the order of the records.
///
/// Needs about 250 bytes a record beside the records themselves. Progress advances by the number of records once per
/// search
/// pass and once for the decisions.
public final class PersonLinker {

    private static final List<SearchKey> EXACT_RULE =
            List.of(SearchKey.FAMILY_KANJI, SearchKey.GIVEN_KANJI, SearchKey.BIRTH_DATE);

    private final LinkageModel model;

    public PersonLinker(LinkageModel model) {
        this.model = model;
    }

    /// Units of progress of a run over so many records.
    public long units(long records) {
        return records * (model.passes().size() + 1);
    }

    public LinkageResult link(List<PersonRecord> records, HumanDecisions decisions, Progress progress) {
        int[] order = ContentOrder.of(records);
        var lines = RecordLines.of(records, order);
        var scorer = new PairScorer(model, lines, prior(lines));
        var found = new CandidateSearch(model, lines, scorer, progress).run();
        var pairs = PairColumns.concat(
                found.stream().map(CandidateSearch.Found::pairs).toList());
        var numbered = new NumberedRecords(records, order);
        var decided = new PairDecider(model, lines, scorer, pairs, numbered).decide(decisions);
        progress.advance(lines.size());
        return new LinkageResult(
                personOf(order, decided.closure()), decided.review(), counts(lines, scorer, found, pairs, decided));
    }

    /// λ from an exact rule with an assumed recall: pairs with equal kanji name and birth date, out of all pairs.
    private double prior(RecordLines lines) {
        double all = lines.size() * (lines.size() - 1.0) / 2;
        double same =
                CandidateSearch.pairsAgreeing(lines, EXACT_RULE) / model.parameter("assumed_recall_of_exact_rule");
        double share = Math.min(0.5, (same + 1) / (all + 2));
        double bits = LinkageModel.log2(share / (1 - share));
        return Math.clamp(bits, model.parameter("prior_floor"), model.parameter("prior_ceiling"));
    }

    private static int[] personOf(int[] order, PersonClosure closure) {
        int[] numberOfRoot = new int[order.length];
        int[] personOf = new int[order.length];
        int persons = 0;
        for (int i = 0; i < order.length; i++) {
            int root = closure.find(i);
            if (root == i) {
                numberOfRoot[i] = persons++;
            }
            personOf[order[i]] = numberOfRoot[root];
        }
        return personOf;
    }

    private LinkageCounts counts(
            RecordLines lines,
            PairScorer scorer,
            List<CandidateSearch.Found> found,
            PairColumns pairs,
            PairDecider.Decided decided) {
        var passes = new ArrayList<LinkageCounts.Pass>();
        long[] onlyHere = linksOfOnePass(lines, pairs, decided);
        for (int i = 0; i < found.size(); i++) {
            var pass = found.get(i);
            passes.add(new LinkageCounts.Pass(pass.pass(), pass.pairs().looked(), onlyHere[i], pass.largestBlocks()));
        }
        long persons = 0;
        for (int i = 0; i < lines.size(); i++) {
            persons += decided.closure().find(i) == i ? 1 : 0;
        }
        return new LinkageCounts(
                lines.size(),
                persons,
                pairs.looked(),
                decided.linked().cardinality(),
                decided.review().size(),
                scorer.prior(),
                passes);
    }

    /// Links that exactly one pass finds: what would be lost without that pass.
    private long[] linksOfOnePass(RecordLines lines, PairColumns pairs, PairDecider.Decided decided) {
        long[] onlyHere = new long[model.passes().size()];
        for (int p = decided.linked().nextSetBit(0);
                p >= 0;
                p = decided.linked().nextSetBit(p + 1)) {
            int finders = 0;
            int finder = 0;
            for (int pass = 0; pass < onlyHere.length && finders < 2; pass++) {
                if (lines.agree(pairs.left(p), pairs.right(p), model.passes().get(pass))) {
                    finders++;
                    finder = pass;
                }
            }
            onlyHere[finder] += finders == 1 ? 1 : 0;
        }
        return onlyHere;
    }
}
