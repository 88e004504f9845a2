package dev.todoke.validation;

import dev.todoke.kernel.Sex;
import java.util.Optional;

/// One tumour and its patient as whole numbers (コードだけで表した1腫瘍), for rules that look at codes alone.
///
/// Numbers, because millions of them are compared. [#NONE] stands for a value that was not given or means nothing; a
/// rule that needs it keeps silent.
///
/// @param sex [#MALE], [#FEMALE] or [#NONE]
/// @param youngest age at diagnosis in full years, the youngest that partial dates allow
/// @param oldest the oldest age that they allow
/// @param site digits of the topography code, 341 for C34.1
/// @param histology four digits
/// @param behaviour 0 to 3
/// @param grade 1 to 9, [#BLANK] when the field is empty, [#NONE] when its content means nothing
/// @param basis code of 診断根拠; 0 = death certificate only
public record CodedCase(
        int sex, int youngest, int oldest, int site, int histology, int behaviour, int grade, int basis) {

    public static final int NONE = -1;
    public static final int BLANK = 0;
    public static final int MALE = 1;
    public static final int FEMALE = 2;

    static final CodedCase EMPTY = new CodedCase(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);

    private static final int OLDEST_AGE = 150;

    /// Reads the cells of a row; a cell without meaning becomes [#NONE].
    ///
    /// @param sex `1`/`M` or `2`/`F`
    /// @param age full years
    /// @param topography `C341` or `C34.1`
    /// @param morphology four digits
    public static CodedCase of(
            String sex,
            String age,
            String topography,
            String morphology,
            String behaviour,
            String grade,
            String basis) {
        int years = number(age, 3);
        int known = years > OLDEST_AGE ? NONE : years;
        return new CodedCase(
                sexOf(sex),
                known,
                known,
                siteOf(topography),
                histologyOf(morphology),
                within(number(behaviour, 1), 0, 3),
                grade.isEmpty() ? BLANK : within(number(grade, 1), 1, 9),
                basisOf(basis));
    }

    /// Reads the items of a notification.
    ///
    /// @param sixDigits histology, behaviour and grade; when one of them means nothing, none of them counts
    /// @param basis empty when the item means nothing
    static CodedCase ofNotification(
            Optional<Sex> sex, AgeRange age, String topography, String sixDigits, String basis) {
        int number = sixDigits.length() == 6 ? digits(sixDigits, 0, 6) : NONE;
        int histology = number / 100;
        int behaviour = number / 10 % 10;
        int grade = number % 10;
        boolean means = histology >= 8000 && behaviour <= 3 && grade >= 1;
        return new CodedCase(
                sex.isEmpty() ? NONE : sex.get() == Sex.MALE ? MALE : FEMALE,
                age.youngest(),
                age.oldest(),
                siteOf(topography),
                means ? histology : NONE,
                means ? behaviour : NONE,
                means ? grade : NONE,
                number(basis, 1));
    }

    /// Codes 7 and 8 mean nothing in Japan.
    private static int basisOf(String text) {
        int code = number(text, 1);
        return code == 7 || code == 8 ? NONE : code;
    }

    private static int sexOf(String text) {
        return switch (text) {
            case "1", "M", "m" -> MALE;
            case "2", "F", "f" -> FEMALE;
            default -> NONE;
        };
    }

    /// Digits behind the C, with or without the dot; [#NONE] for another shape.
    static int siteOf(String text) {
        if (text.length() == 4 && text.charAt(0) == 'C') {
            return digits(text, 1, 4);
        }
        if (text.length() == 5 && text.charAt(0) == 'C' && text.charAt(3) == '.') {
            int site = digits(text, 1, 3);
            int subsite = digits(text, 4, 5);
            return site == NONE || subsite == NONE ? NONE : site * 10 + subsite;
        }
        return NONE;
    }

    private static int histologyOf(String text) {
        return text.length() == 4 ? within(digits(text, 0, 4), 8000, 9999) : NONE;
    }

    private static int number(String text, int longest) {
        return text.isEmpty() || text.length() > longest ? NONE : digits(text, 0, text.length());
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NONE;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static int within(int number, int first, int last) {
        return number >= first && number <= last ? number : NONE;
    }

    boolean isMalignant() {
        return behaviour == 3;
    }

    boolean isInSitu() {
        return behaviour == 2;
    }

    /// Benign, or uncertain whether benign or malignant.
    boolean isBenignOrUncertain() {
        return behaviour == 0 || behaviour == 1;
    }

    boolean hasMorphology() {
        return histology != NONE;
    }

    boolean isCertainlyUnder(int years) {
        return oldest >= 0 && oldest < years;
    }

    boolean isCertainlyAtLeast(int years) {
        return youngest >= years;
    }

    /// The site lies in the three-character sites `first` to `last`, for example 51 to 58.
    boolean siteWithin(int first, int last) {
        return site >= first * 10 && site <= last * 10 + 9;
    }

    boolean histologyWithin(int first, int last) {
        return histology >= first && histology <= last;
    }

    /// `30`, or `29-30` when partial dates leave it open.
    String ageText() {
        return youngest == oldest ? Integer.toString(oldest) : youngest + "-" + oldest;
    }

    /// `C34.1`
    String siteText() {
        return site == NONE ? "" : "C" + site / 100 + site / 10 % 10 + "." + site % 10;
    }

    /// `8140/3`
    String morphologyText() {
        return histology + "/" + behaviour;
    }
}
