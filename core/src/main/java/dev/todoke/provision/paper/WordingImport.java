package dev.todoke.provision.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds the office's official wording of every block in its own form files (公式の文言の取り込み).
///
/// A block belongs to a line when both stand in the same form and their words are alike; the same number of a heading,
/// clause or remark counts for it, another number against it. Each line is used once, the surest pairs first; boxes to
/// tick go by their order when there are as many. A person looks at the list before the words are used.
public final class WordingImport {

    /// Likeness from which a line is taken: share of pairs of neighbouring characters in common, plus the mark.
    private static final double ENOUGH = 0.45;

    /// Short labels must be nearly the same.
    private static final double ENOUGH_FOR_LABELS = 0.75;

    /// A box to tick is found among boxes only.
    private static final double ENOUGH_FOR_BOXES = 0.25;

    private static final double SAME_MARK = 0.35;
    private static final double OTHER_MARK = -0.5;

    private static final Pattern MARK = Pattern.compile("^(?:([0-9]{1,2})|※([0-9]?)|([ア-オ])(?![ァ-ヶー]))");
    private static final Pattern BOX = Pattern.compile("^([＊*]?)[\\s　]*[☐□☑][\\s　]*");
    private static final Pattern DAY = Pattern.compile("[〇○◯○XＸ]{2,4}年[〇○◯○XＸ]{1,2}月[〇○◯○XＸ]{1,2}日");
    private static final Pattern BLANK = Pattern.compile("《[^》□☐]*》|[(（][^()（）]*者名[)）]|XXXX-XXXX|ＸＸＸＸ－ＸＸＸＸ");

    /// What became of a block.
    ///
    /// @param words the office's words, empty when no line was found
    /// @param likeness 0 to 1
    /// @param placesLost whether a value is filled in there and the official words show no place for it
    public record Found(PaperLine line, String words, double likeness, boolean placesLost) {

        public boolean matched() {
            return !words.isEmpty();
        }
    }

    /// @param found every block of the forms named in the files, in their order
    /// @param left official lines that belong to no block, with their form
    public record Outcome(List<Found> found, List<String> left) {
        public Outcome {
            found = List.copyOf(found);
            left = List.copyOf(left);
        }
    }

    private record Pair(int block, int line, double likeness) {}

    private WordingImport() {}

    /// @param raw the lines of one file
    public static Outcome of(List<String> raw) {
        var official = OfficialLines.of(raw);
        var texts = PaperTexts.shipped();
        var found = new ArrayList<Found>();
        var left = new ArrayList<String>();
        for (String form : new LinkedHashSet<>(official.labels())) {
            if (texts.forms().contains(form)) {
                var blocks = texts.lines(form).stream()
                        .filter(WordingImport::importable)
                        .toList();
                official.places(form).stream()
                        .map(lines -> matched(form, blocks, lines))
                        .max(Comparator.comparingDouble(outcome -> outcome.found().stream()
                                .mapToDouble(Found::likeness)
                                .sum()))
                        .ifPresent(best -> {
                            found.addAll(best.found());
                            left.addAll(best.left());
                        });
            }
        }
        return new Outcome(found, left);
    }

    private static boolean importable(PaperLine line) {
        return switch (line.kind()) {
            case DATE, ADDRESSEE, BOX, ROWS, SPACE, PAGE, SIGNATURE -> false;
            case TAG,
                    TITLE,
                    PARTY,
                    RIGHT,
                    CENTRED,
                    HEADING,
                    SUBHEADING,
                    TEXT,
                    NOTE,
                    CLAUSE,
                    CHOICE,
                    OPTION,
                    TICK,
                    ATTACHED,
                    VALUE,
                    COLUMN -> !line.ja().isBlank();
        };
    }

    private static Outcome matched(String form, List<PaperLine> blocks, List<String> lines) {
        var pairs = new ArrayList<Pair>();
        for (int block = 0; block < blocks.size(); block++) {
            for (int line = 0; line < lines.size(); line++) {
                double likeness = likeness(blocks.get(block), lines.get(line));
                if (likeness >= enough(blocks.get(block))) {
                    pairs.add(new Pair(block, line, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::block)
                .thenComparingInt(Pair::line));
        var lineOf = new HashMap<Integer, Pair>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!lineOf.containsKey(pair.block()) && used.add(pair.line())) {
                lineOf.put(pair.block(), pair);
            }
        }
        boxesInOrder(blocks, lines, lineOf, used);
        return outcome(form, blocks, lines, lineOf, used);
    }

    /// As many boxes to tick as the official form has: they belong together one by one, however they are worded.
    private static void boxesInOrder(
            List<PaperLine> blocks, List<String> lines, Map<Integer, Pair> lineOf, Set<Integer> used) {
        var ours = IntStream.range(0, blocks.size())
                .filter(block -> blocks.get(block).kind() == PaperKind.TICK)
                .toArray();
        var theirs = IntStream.range(0, lines.size())
                .filter(line -> BOX.matcher(lines.get(line)).find())
                .filter(line -> !OfficialLines.plain(lines.get(line)).contains("添付"))
                .toArray();
        for (int i = 0; ours.length == theirs.length && i < ours.length; i++) {
            lineOf.put(ours[i], new Pair(ours[i], theirs[i], likeness(blocks.get(ours[i]), lines.get(theirs[i]))));
            used.add(theirs[i]);
        }
    }

    private static Outcome outcome(
            String form, List<PaperLine> blocks, List<String> lines, Map<Integer, Pair> lineOf, Set<Integer> used) {
        var found = new ArrayList<Found>();
        for (int block = 0; block < blocks.size(); block++) {
            var line = blocks.get(block);
            var pair = Optional.ofNullable(lineOf.get(block));
            var words = pair.map(p -> withPlaces(line, words(line, lines.get(p.line()))))
                    .orElse("");
            boolean lost =
                    pair.isPresent() && places(line.ja()).size() > places(words).size();
            found.add(new Found(line, words, pair.map(Pair::likeness).orElse(0.0), lost));
        }
        var left = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (!used.contains(i)) {
                left.add(form + "\t" + lines.get(i));
            }
        }
        return new Outcome(found, left);
    }

    private static double enough(PaperLine line) {
        return switch (line.kind()) {
            case OPTION, VALUE, COLUMN -> ENOUGH_FOR_LABELS;
            case TICK, ATTACHED -> ENOUGH_FOR_BOXES;
            default -> ENOUGH;
        };
    }

    private static boolean boxed(PaperLine line) {
        return line.kind() == PaperKind.TICK || line.kind() == PaperKind.ATTACHED;
    }

    private static double likeness(PaperLine block, String line) {
        if (boxed(block) != BOX.matcher(line).find()) {
            return 0;
        }
        var ours = OfficialLines.plain(PaperLine.FIELD.matcher(block.ja()).replaceAll(""));
        var theirs = OfficialLines.plain(
                BLANK.matcher(DAY.matcher(line).replaceAll("")).replaceAll(""));
        return Math.clamp(alike(ours, theirs) + marks(mark(block, ours), mark(theirs)), 0, 1);
    }

    private static String mark(PaperLine block, String ours) {
        return block.kind() == PaperKind.CLAUSE ? mark(block.code()) : mark(ours);
    }

    private static String mark(String text) {
        var found = MARK.matcher(text);
        return found.find() ? found.group() : "";
    }

    private static double marks(String ours, String theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        return ours.equals(theirs) ? SAME_MARK : OTHER_MARK;
    }

    /// Dice's share of common pairs of neighbouring characters.
    private static double alike(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        var left = neighbours(a);
        var right = neighbours(b);
        long common = left.stream().filter(right::contains).count();
        return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * common / (left.size() + right.size());
    }

    private static Set<String> neighbours(String text) {
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /// The official words without the mark or box that the block draws itself.
    private static String words(PaperLine block, String line) {
        return switch (block.kind()) {
            case CLAUSE -> OfficialLines.strip(line.replaceFirst("^[0-9０-９]{1,2}[.．、]?", ""));
            case TICK, ATTACHED ->
                BOX.matcher(line).replaceFirst(found -> found.group(1).isEmpty() ? "" : "＊");
            default -> line;
        };
    }

    /// Days and names left open in the official words become the places of our block, in their order.
    private static String withPlaces(PaperLine block, String words) {
        var days = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (String place : places(block.ja())) {
            (place.endsWith("|日付}") ? days : others).add(place);
        }
        return filled(BLANK, filled(DAY, words, days), others);
    }

    private static String filled(Pattern open, String words, List<String> places) {
        var result = new StringBuilder();
        var matcher = open.matcher(words);
        int next = 0;
        while (matcher.find()) {
            var place = next < places.size() ? places.get(next) : matcher.group();
            matcher.appendReplacement(result, Matcher.quoteReplacement(place));
            next++;
        }
        return matcher.appendTail(result).toString();
    }

    private static List<String> places(String words) {
        return PaperLine.FIELD
                .matcher(words)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
