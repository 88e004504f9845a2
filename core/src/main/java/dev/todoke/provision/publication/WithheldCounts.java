package dev.todoke.provision.publication;

import dev.todoke.provision.publication.BoundSearch.Bound;
import dev.todoke.provision.publication.ReaderKnowledge.Equation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Withheld counts that a reader can compute or narrow down (伏せた人数の逆算), in the tables at hand and, with their help,
/// in tables published before.
final class WithheldCounts {

    private static final int SUMS_SHOWN = 6;

    private final ReaderKnowledge all;
    private final BoundSearch bounds;
    private final Set<String> toldBefore;
    private final PublicationLimits limits;

    /// @param earlier what a reader knew without the tables at hand
    WithheldCounts(ReaderKnowledge all, ReaderKnowledge earlier, PublicationLimits limits) {
        this.all = all;
        this.bounds = BoundSearch.in(all);
        this.limits = limits;
        this.toldBefore = told(earlier);
    }

    private Set<String> told(ReaderKnowledge knowledge) {
        var told = new TreeSet<String>();
        BoundSearch.in(knowledge).bounds().forEach((place, bound) -> {
            if (isTold(bound.range())) {
                told.add(where(knowledge.cells().get(place)));
            }
        });
        return told;
    }

    private static String where(KnownCell cell) {
        return cell.table().table().name() + "\n" + cell.place();
    }

    private boolean isTold(Range range) {
        return limits.isSmall(range.low()) && limits.isSmall(range.high()) && range.size() < limits.narrowest();
    }

    void find(Findings findings) {
        for (Map.Entry<Integer, Bound> entry : bounds.bounds().entrySet()) {
            var cell = all.cells().get(entry.getKey());
            var bound = entry.getValue();
            if (isTold(bound.range()) && !toldBefore.contains(where(cell))) {
                findings.at(
                        bound.range().isOne() ? PublicationRule.DETERMINED : PublicationRule.NARROWED,
                        cell,
                        words(bound),
                        trace(entry.getKey(), bound));
            }
        }
        var told = new TreeSet<Integer>();
        for (Equation wrong : bounds.contradictions()) {
            if (!told.add(wrong.total())) {
                continue;
            }
            findings.at(
                    PublicationRule.DOES_NOT_ADD_UP,
                    all.cells().get(wrong.total()),
                    "この合計と内訳が合いません。表の数を確かめてください。合わない合計は逆算の点検に使えません。",
                    List.of(sum(wrong)));
        }
    }

    private String words(Bound bound) {
        String told = bound.range().isOne()
                ? "伏せてありますが、%s人と求められます。".formatted(bound.range().ja())
                : "伏せてありますが、%s人に絞れます。".formatted(bound.range().ja());
        return told + "同じ行と列で、ほかの値も伏せるか、区分をまとめてください。";
    }

    private List<String> trace(int place, Bound bound) {
        var cell = all.cells().get(place);
        var trace = new ArrayList<>(cell.why());
        if (cell.said().equals(bound.range())) {
            return trace;
        }
        var single = all.equations().stream()
                .filter(sum -> involves(sum, place) && allOthersKnown(sum, place))
                .findFirst();
        if (single.isPresent()) {
            others(single.get(), place)
                    .forEach(other -> trace.addAll(all.cells().get(other).why()));
            trace.add(solved(single.get(), place));
            return trace;
        }
        var sums = all.equations().stream()
                .filter(sum -> involves(sum, place))
                .limit(SUMS_SHOWN)
                .map(this::sum)
                .toList();
        trace.addAll(sums);
        if (!sums.isEmpty()) {
            trace.add("互いにつながる伏せた%d個の値と合計をすべて満たすのは、ここが %s のときだけです。"
                    .formatted(bound.linked(), bound.range().ja()));
        }
        return trace;
    }

    private static boolean involves(Equation sum, int place) {
        return sum.total() == place || sum.parts().contains(place);
    }

    private boolean allOthersKnown(Equation sum, int place) {
        return others(sum, place).stream().allMatch(this::isKnown);
    }

    private static List<Integer> others(Equation sum, int place) {
        var others = new ArrayList<>(sum.parts());
        others.add(sum.total());
        others.remove(Integer.valueOf(place));
        return others;
    }

    /// Printed, in this table or in another one.
    private boolean isKnown(int place) {
        return all.cells().get(place).said().isOne();
    }

    private String solved(Equation sum, int place) {
        if (sum.total() == place) {
            return sum.parts().stream().map(this::figure).collect(Collectors.joining(" + ")) + " = "
                    + bounds.range(place).ja();
        }
        String others = sum.parts().stream()
                .filter(part -> part != place)
                .map(this::figure)
                .collect(Collectors.joining(" − "));
        return "%s − %s = %s"
                .formatted(figure(sum.total()), others, bounds.range(place).ja());
    }

    private String sum(Equation sum) {
        return "%s = %s"
                .formatted(
                        figure(sum.total()),
                        sum.parts().stream().map(this::figure).collect(Collectors.joining(" + ")));
    }

    private String figure(int place) {
        var cell = all.cells().get(place);
        return cell.said().isOne()
                ? "%d(%s)".formatted(cell.said().low(), cell.place())
                : "?(%s)".formatted(cell.place());
    }
}
