package dev.todoke.codes;

import java.util.List;
import java.util.Set;

/// One typed word against all codes (入力語の採点): for each code how well the word fits it, 0 for not at all.
final class ScoredToken {

    static final int CODE_BEGINS = 1000;
    private static final int CODE_WHOLE = 1200;
    private static final int CODE_WITHOUT_BEHAVIOUR = 1100;
    private static final int NAME_WHOLE = 900;
    private static final int NAME_BEGINS = 750;
    private static final int WORD_BEGINS = 550;
    private static final int NAME_HOLDS = 350;
    private static final int ALIAS_WHOLE = 860;
    private static final int BESIDE_WHOLE = 650;
    private static final int BESIDE_BEGINS = 300;
    private static final int READING_LESS = 20;
    private static final int FIRST_WORD = 60;
    private static final int SIMILAR = 200;
    private static final int SLIP = 40;
    private static final int OTHER_NAME_LESS = 40;
    private static final int SHORTEST_READING = 3;
    private static final int CATEGORY = 3;
    private static final int HISTOLOGY_DIGITS = 4;
    private static final int WITH_GRADE = 6;

    private final int[] scores;
    private final boolean similar;
    private boolean any;

    private ScoredToken(int size, boolean similar) {
        this.scores = new int[size];
        this.similar = similar;
    }

    static ScoredToken exact(String token, List<SearchedCode> codes, List<String> vocabulary, Set<CodeSystem> systems) {
        var scored = new ScoredToken(codes.size(), false);
        var typed = new Typed(token);
        int[] words = typed.latin() ? wordScores(typed.word(), vocabulary) : new int[0];
        scored.each(codes, systems, code -> {
            int best = codeScore(typed.key(), code);
            return Math.max(best, typed.latin() ? english(words, code) : japanese(typed, code));
        });
        return scored;
    }

    /// For a word that fits nothing as it stands.
    static ScoredToken similar(
            String token, List<SearchedCode> codes, List<String> vocabulary, Set<CodeSystem> systems) {
        var scored = new ScoredToken(codes.size(), true);
        var typed = new Typed(token);
        if (typed.latin()) {
            int[] words = similarWords(typed.word(), vocabulary);
            scored.each(codes, systems, code -> english(words, code));
        } else {
            int most = TypingSlips.allowedInKana(typed.kana().length());
            scored.each(codes, systems, code -> most == 0 ? 0 : similarKana(typed.kana(), code, most));
        }
        return scored;
    }

    int score(int code) {
        return scores[code];
    }

    boolean any() {
        return any;
    }

    boolean isSimilar() {
        return similar;
    }

    /// A typed word in the forms in which it is compared.
    private record Typed(String text, boolean latin, String key, String word, String kana) {

        Typed(String token) {
            this(
                    SearchText.compact(token),
                    SearchText.isLatin(token),
                    SearchText.compact(token),
                    SearchText.oneSpelling(SearchText.compact(token)),
                    Readings.shipped().of(token).kana());
        }

        /// A kanji with a short reading is no hint at other words that begin with the same sound.
        boolean readable() {
            return kana.length() >= SHORTEST_READING || SearchText.isKana(text);
        }
    }

    @FunctionalInterface
    private interface Score {
        int of(SearchedCode code);
    }

    private void each(List<SearchedCode> codes, Set<CodeSystem> systems, Score score) {
        for (int i = 0; i < scores.length; i++) {
            if (systems.contains(codes.get(i).listed().system())) {
                scores[i] = score.of(codes.get(i));
                any |= scores[i] > 0;
            }
        }
    }

    private static int codeScore(String key, SearchedCode code) {
        if (key.isEmpty() || !hasDigitsOfACode(key, code.listed().system())) {
            return 0;
        }
        boolean category = code.listed().system() == CodeSystem.ICD10 && key.length() == CATEGORY;
        if (code.key().equals(key) && !category) {
            return CODE_WHOLE;
        }
        boolean morphology = code.listed().system() == CodeSystem.MORPHOLOGY;
        if (morphology && key.length() == WITH_GRADE && key.startsWith(code.key())) {
            return CODE_WHOLE;
        }
        if (!code.key().startsWith(key)) {
            return 0;
        }
        return morphology && key.length() == HISTOLOGY_DIGITS ? CODE_WITHOUT_BEHAVIOUR : CODE_BEGINS;
    }

    /// A single letter is the beginning of a word, not of a code; labels of childhood cancer have no digits.
    private static boolean hasDigitsOfACode(String key, CodeSystem system) {
        return system == CodeSystem.ICCC3
                ? key.charAt(0) == 'i' || key.charAt(0) == 'v' || key.charAt(0) == 'x'
                : key.length() >= 2 && Character.isDigit(key.charAt(1));
    }

    private static int[] wordScores(String word, List<String> vocabulary) {
        int[] scores = new int[vocabulary.size()];
        for (int i = 0; i < scores.length && !word.isEmpty(); i++) {
            String known = vocabulary.get(i);
            if (known.equals(word)) {
                scores[i] = NAME_BEGINS;
            } else if (known.startsWith(word)) {
                scores[i] = WORD_BEGINS;
            } else if (word.length() >= 4 && known.contains(word)) {
                scores[i] = NAME_HOLDS;
            }
        }
        return scores;
    }

    private static int[] similarWords(String word, List<String> vocabulary) {
        int most = TypingSlips.allowedInWord(word.length());
        int[] scores = new int[vocabulary.size()];
        for (int i = 0; i < scores.length && most > 0; i++) {
            int slips = TypingSlips.toBeginning(word, vocabulary.get(i), most);
            int longer = Math.min(20, Math.max(0, vocabulary.get(i).length() - word.length()));
            scores[i] = slips > most ? 0 : SIMILAR - SLIP * slips - longer;
        }
        return scores;
    }

    private static int english(int[] wordScores, SearchedCode code) {
        int best = 0;
        for (int i = 0; i < code.words().size(); i++) {
            int score = wordScores[code.words().get(i)];
            best = Math.max(best, score == 0 ? 0 : score + (i == 0 ? FIRST_WORD : 0));
        }
        for (int number : code.aliases()) {
            int score = wordScores[number];
            best = Math.max(best, score == NAME_BEGINS ? ALIAS_WHOLE : score / 2);
        }
        return best;
    }

    private static int japanese(Typed typed, SearchedCode code) {
        int best = place(typed.text(), code.name());
        best = Math.max(best, beside(typed.text(), code.beside()));
        if (!typed.readable()) {
            return best;
        }
        best = Math.max(best, placeOfReading(typed, code.nameReading()) - READING_LESS);
        return Math.max(best, beside(typed.kana(), code.besideKana()) - READING_LESS);
    }

    private static int place(String typed, String name) {
        int at = typed.isEmpty() ? -1 : name.indexOf(typed);
        if (at == 0) {
            return typed.length() == name.length() ? NAME_WHOLE : NAME_BEGINS;
        }
        return at < 0 || SearchText.isKana(typed) ? 0 : WORD_BEGINS;
    }

    /// A short reading counts only where a word begins: `い` is a stomach, not every い.
    private static int placeOfReading(Typed typed, Reading name) {
        int first = name.kana().indexOf(typed.kana());
        if (first == 0) {
            return typed.kana().length() == name.kana().length() ? NAME_WHOLE : NAME_BEGINS;
        }
        for (int at = first; at > 0; at = name.kana().indexOf(typed.kana(), at + 1)) {
            if (name.startsWordAt(at)) {
                return WORD_BEGINS;
            }
        }
        boolean longEnough = first > 0 && typed.kana().length() >= SHORTEST_READING;
        return longEnough && SearchText.isKana(typed.text()) ? NAME_HOLDS : 0;
    }

    /// The code's own name with 癌 stands in front and counts more than its group's.
    private static int beside(String typed, String beside) {
        if (beside.isEmpty() || typed.isEmpty()) {
            return 0;
        }
        int best = 0;
        int less = 0;
        for (String words : beside.split(" ")) {
            int score = words.equals(typed) ? BESIDE_WHOLE : words.startsWith(typed) ? BESIDE_BEGINS : 0;
            best = Math.max(best, score - (score == 0 ? 0 : less));
            less = OTHER_NAME_LESS;
        }
        return best;
    }

    private static int similarKana(String kana, SearchedCode code, int most) {
        int slips = Math.min(
                TypingSlips.toPassage(kana, code.nameReading().kana(), most),
                TypingSlips.toPassage(kana, code.besideKana(), most));
        return slips > most ? 0 : SIMILAR - SLIP * slips;
    }
}
