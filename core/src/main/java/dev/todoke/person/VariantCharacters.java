package dev.todoke.person;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Kanji that are written differently and mean the same name (異体字).
///
/// Folds by official reductions only (法務省告示582号 first rank, 戸籍 notices at one hop, 人名用漢字 pairs of the law);
/// 斎 and 斉, or 昂 and 昴, stay two characters. Source: tables `mj-reduce`, `mj-variants`, `kanji-law-pairs`.
public final class VariantCharacters {

    private static final Set<String> EVIDENCE_FOR_EQUALITY = Set.of("jis", "moj582", "koseki");

    private static final VariantCharacters SHIPPED = new VariantCharacters(Tables.shipped());

    private final Map<Integer, Integer> folded;
    private final Map<String, Integer> sequences;
    private final Set<Long> direct;
    private final Map<Integer, Integer> chains;

    private VariantCharacters(Tables tables) {
        var steps = new HashMap<Integer, Integer>();
        this.sequences = new HashMap<>();
        var best = new HashMap<String, Reduction>();
        for (TableRow row : tables.only("mj-reduce").rows()) {
            Reduction.of(row).ifPresent(found -> best.merge(found.source(), found, Reduction::better));
        }
        best.forEach((source, reduction) -> {
            if (source.codePointCount(0, source.length()) == 1) {
                steps.put(source.codePointAt(0), reduction.target());
            } else {
                sequences.put(source, reduction.target());
            }
        });
        for (TableRow row : tables.only("kanji-law-pairs").rows()) {
            steps.put(row.value("old").codePointAt(0), row.value("new").codePointAt(0));
        }
        this.folded = fixedPoints(steps);
        this.direct = directEdges(tables);
        this.chains = chains(direct);
    }

    public static VariantCharacters shipped() {
        return SHIPPED;
    }

    /// The character that stands for all its official forms; the character itself when it has none.
    public int fold(int codePoint) {
        return folded.getOrDefault(codePoint, codePoint);
    }

    /// The character a variation sequence selects, before folding; the base when no table says otherwise.
    public int select(int base, int selector) {
        return sequences.getOrDefault(Character.toString(base) + Character.toString(selector), base);
    }

    /// Whether a source states that these two characters are variants of one another.
    public boolean areVariants(int a, int b) {
        return a == b || fold(a) == fold(b) || direct.contains(edge(a, b));
    }

    /// The smallest character that a chain of variants leads to: characters with different ones are never variants,
    /// those
    /// with the same one may be.
    public int chain(int codePoint) {
        return chains.getOrDefault(codePoint, codePoint);
    }

    private static Map<Integer, Integer> chains(Set<Long> edges) {
        var above = new HashMap<Integer, Integer>();
        for (long edge : edges) {
            int a = top(above, (int) (edge >>> 32));
            int b = top(above, (int) edge);
            above.put(Math.max(a, b), Math.min(a, b));
        }
        var chains = new HashMap<Integer, Integer>();
        above.keySet().forEach(c -> chains.put(c, top(above, c)));
        return chains;
    }

    private static int top(Map<Integer, Integer> above, int character) {
        int at = character;
        int next = above.getOrDefault(at, at);
        while (next != at) {
            at = next;
            next = above.getOrDefault(at, at);
        }
        return at;
    }

    private static Map<Integer, Integer> fixedPoints(Map<Integer, Integer> steps) {
        var ends = new HashMap<Integer, Integer>();
        for (Integer start : steps.keySet()) {
            ends.put(start, endOf(start, steps));
        }
        return ends;
    }

    /// Follows the reductions to their end; a circle ends at its smallest code point, so that folding twice changes
    /// nothing.
    private static int endOf(int start, Map<Integer, Integer> steps) {
        var path = new HashSet<Integer>();
        int at = start;
        while (path.add(at)) {
            Integer next = steps.get(at);
            if (next == null) {
                return at;
            }
            at = next;
        }
        int smallest = at;
        int member = steps.getOrDefault(at, at);
        while (member != at) {
            smallest = Math.min(smallest, member);
            member = steps.getOrDefault(member, at);
        }
        return smallest;
    }

    private static Set<Long> directEdges(Tables tables) {
        var edges = new HashSet<Long>();
        for (TableRow row : tables.only("mj-variants").rows()) {
            boolean stated = row.value("direct").equals("1")
                    && List.of(row.value("basis").split(",")).stream().anyMatch(EVIDENCE_FOR_EQUALITY::contains);
            if (stated) {
                edges.add(edge(row.value("a").codePointAt(0), row.value("b").codePointAt(0)));
            }
        }
        return edges;
    }

    private static long edge(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    /// One official step from a character (or a variation sequence) to the character it may be reduced to.
    private record Reduction(String source, int target, int rank, int hops) {

        private static final int NO_RANK = 9;

        static Optional<Reduction> of(TableRow row) {
            int rank = row.value("moj582_rank").equals("1") ? 1 : NO_RANK;
            int hops = row.value("koseki_hops").equals("1") ? 1 : NO_RANK;
            if (rank == NO_RANK && hops == NO_RANK) {
                return Optional.empty();
            }
            String selector = row.value("vs");
            String source = selector.isEmpty()
                    ? row.value("source")
                    : row.value("source") + Character.toString(Integer.parseInt(selector, 16));
            String target = Normalizer.normalize(row.value("target"), Normalizer.Form.NFKC);
            return row.value("source").equals(row.value("target"))
                    ? Optional.empty()
                    : Optional.of(new Reduction(source, target.codePointAt(0), rank, hops));
        }

        Reduction better(Reduction other) {
            if (rank != other.rank) {
                return rank < other.rank ? this : other;
            }
            if (hops != other.hops) {
                return hops < other.hops ? this : other;
            }
            return target <= other.target ? this : other;
        }
    }
}
