package dev.todoke.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An age class in completed years (年齢階級): `0-4`, `85+`, or a single year `7`.
///
/// @param through last year of age that belongs to the class; [#OPEN] for the class without an upper end
public record AgeClass(int from, int through) implements Comparable<AgeClass> {

    /// End of a class that goes on to the highest age.
    public static final int OPEN = Integer.MAX_VALUE;

    /// The five-year classes of the national tables, `0-4` to `95-99` and `100+`.
    public static final List<AgeClass> FIVE_YEARS = fiveYears();

    private static final Pattern TEXT = Pattern.compile("(\\d{1,3})(?:(\\+)|[-–~](\\d{1,3}))?");

    public AgeClass {
        if (from < 0 || through < from) {
            throw new IllegalArgumentException("not an age class: " + from + " to " + through);
        }
    }

    public boolean isOpen() {
        return through == OPEN;
    }

    /// Whether every age of the other class belongs to this one.
    public boolean covers(AgeClass other) {
        return from <= other.from && other.through <= through;
    }

    public boolean overlaps(AgeClass other) {
        return from <= other.through && other.from <= through;
    }

    /// Number of years of age in a closed class.
    public int width() {
        return through - from + 1;
    }

    /// `0-4`, `85+`, `7`.
    public String text() {
        if (isOpen()) {
            return from + "+";
        }
        return from == through ? Integer.toString(from) : from + "-" + through;
    }

    /// Reads what [#text()] writes; empty when the text is no age class.
    public static Optional<AgeClass> read(String text) {
        var match = TEXT.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(match.group(1));
        if (match.group(2) != null) {
            return Optional.of(new AgeClass(from, OPEN));
        }
        int through = match.group(3) == null ? from : Integer.parseInt(match.group(3));
        return through < from ? Optional.empty() : Optional.of(new AgeClass(from, through));
    }

    /// Position in [#FIVE_YEARS] of a completed year of age.
    public static int fiveYearPosition(int age) {
        return Math.min(age / 5, FIVE_YEARS.size() - 1);
    }

    @Override
    public int compareTo(AgeClass other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(through, other.through);
    }

    @Override
    public String toString() {
        return text();
    }

    private static List<AgeClass> fiveYears() {
        var classes = new ArrayList<AgeClass>();
        for (int from = 0; from < 100; from += 5) {
            classes.add(new AgeClass(from, from + 4));
        }
        classes.add(new AgeClass(100, OPEN));
        return List.copyOf(classes);
    }
}
