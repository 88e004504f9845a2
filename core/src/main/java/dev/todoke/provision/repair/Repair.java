package dev.todoke.provision.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The steps chosen for one file (選んだ手順): first coarsen, then withhold cells, last leave rows out.
///
/// @param edition of the ladders; empty when nothing is done
/// @param k rows that every class is to have at least
/// @param counted axes over which classes are counted
/// @param steps axes that are coarsened, in the order of the axes
/// @param cells whether cells of rows in small classes are withheld
/// @param rows whether rows may be left out that cannot be kept otherwise
public record Repair(String edition, int k, List<Axis> counted, List<Coarsened> steps, boolean cells, boolean rows) {

    public static final Repair NONE = new Repair("", 0, List.of(), List.of(), false, false);

    public Repair {
        counted = counted.stream().distinct().sorted().toList();
        steps = steps.stream()
                .filter(step -> step.level() > 0)
                .sorted(Comparator.comparing(Coarsened::axis))
                .toList();
    }

    public boolean isNone() {
        return edition.isEmpty();
    }

    public int level(Axis axis) {
        return steps.stream()
                .filter(step -> step.axis() == axis)
                .mapToInt(Coarsened::level)
                .max()
                .orElse(0);
    }

    /// The steps in words, in the order in which they are taken.
    public List<String> words(Ladders ladders, boolean english) {
        var words = new ArrayList<String>();
        steps.forEach(
                step -> words.add((english ? step.axis().code() : step.axis().ja())
                        + ": "
                        + ladders.nameOf(step.axis(), step.level(), english)));
        if (cells) {
            words.add(
                    english
                            ? "withhold cells (*) until every combination stands in %d rows or more".formatted(k)
                            : "同じ組み合わせの行が%d件以上になるまで、値を「*」で秘匿".formatted(k));
        }
        if (rows) {
            words.add(english ? "leave out rows that cannot be kept otherwise" : "ほかの方法で残せない行を除く");
        }
        return List.copyOf(words);
    }
}
