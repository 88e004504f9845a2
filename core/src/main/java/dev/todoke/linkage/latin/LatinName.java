package dev.todoke.linkage.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A name in latin letters, folded and taken apart (欧文の氏名).
///
/// Titles are left out; `Mc`, `Mac` and `O` belong to the word that follows. A whole name is taken apart at its comma
/// when a family name alone stands before it, otherwise the first word is the given name and the last one the family
/// name.
///
/// @param given words of the given name
/// @param family words of the family name, with its particles
/// @param parts all words but particles and initials, in alphabetical order
public record LatinName(String given, String family, String parts) {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "rev",
            "sir",
            "dame",
            "lord",
            "lady",
            "hon",
            "jr",
            "sr",
            "esq");
    private static final Set<String> PARTICLES = Set.of(
            "of", "the", "and", "de", "del", "della", "da", "das", "do", "dos", "di", "du", "des", "la", "le", "los",
            "las", "van", "von", "vom", "zu", "zum", "der", "den", "ter", "ten", "bin", "binti", "ibn", "al", "el",
            "af", "av", "y", "e", "i", "ap");
    private static final Set<String> PREFIXES = Set.of("mc", "mac", "o");

    /// Reads what there is; a whole name fills the parts that are missing.
    public static LatinName read(String given, String family, String whole) {
        var givenWords = words(given);
        var familyWords = words(family);
        int comma = whole.indexOf(',');
        var before = words(comma < 0 ? whole : whole.substring(0, comma));
        var after = words(comma < 0 ? "" : whole.substring(comma + 1));
        boolean familyFirst = !after.isEmpty() && own(before) == 1 && !isOrdinal(after.getFirst());
        if (familyFirst && givenWords.isEmpty() && familyWords.isEmpty()) {
            givenWords = after;
            familyWords = before;
        } else if (!before.isEmpty()) {
            givenWords = givenWords.isEmpty() && !familyWords.equals(before) ? before.subList(0, 1) : givenWords;
            familyWords = familyWords.isEmpty() && before.size() > 1 ? lastWords(before) : familyWords;
        }
        var parts = new TreeSet<String>();
        addParts(givenWords, parts);
        addParts(familyWords, parts);
        addParts(before, parts);
        addParts(after, parts);
        return new LatinName(String.join(" ", givenWords), String.join(" ", familyWords), String.join(" ", parts));
    }

    public static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        String prefix = "";
        for (String word : LatinText.words(text)) {
            if (PREFIXES.contains(word) && prefix.isEmpty() && !words.isEmpty()
                    || word.equals("mc") && prefix.isEmpty()) {
                prefix = word;
            } else if (!TITLES.contains(word)) {
                words.add(prefix + word);
                prefix = "";
            }
        }
        if (!prefix.isEmpty()) {
            words.add(prefix);
        }
        return words;
    }

    /// The last word with the particles in front of it, such as `van der berg`.
    private static List<String> lastWords(List<String> words) {
        int start = words.size() - 1;
        while (start > 1 && isParticle(words.get(start - 1))) {
            start--;
        }
        return words.subList(start, words.size());
    }

    private static long own(List<String> words) {
        return words.stream().filter(word -> !isParticle(word)).count();
    }

    private static boolean isOrdinal(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static void addParts(List<String> words, Set<String> parts) {
        for (String word : words) {
            if (word.length() > 1 && !isParticle(word)) {
                parts.add(word);
            }
        }
    }
}
