package dev.todoke.linkage;

import dev.todoke.person.PersonRecord;
import java.util.ArrayList;
import java.util.List;

/// Scores two records (照合重みの計算). Symmetric: the order of the two makes no difference.
final class PairScorer {

    private final RecordLines lines;
    private final NameComparer family;
    private final NameComparer given;
    private final double prior;
    private final double[] bits = new double[AgreementLevel.values().length];

    PairScorer(LinkageModel model, RecordLines lines, double prior) {
        this.lines = lines;
        this.prior = prior;
        for (AgreementLevel level : AgreementLevel.values()) {
            bits[level.place()] = model.bits(level);
        }
        int[] unvoiced = lines.kana().unvoiced();
        this.family = NameComparer.ofFamily(model, lines, unvoiced);
        this.given = NameComparer.ofGiven(model, lines, unvoiced);
    }

    double prior() {
        return prior;
    }

    /// The weight, or negative infinity as soon as it certainly lies below the limit.
    double weightIfAtLeast(double limit, int a, int b) {
        double sum = prior + bitsOf(birth(a, b)) + bitsOf(sex(a, b)) + bitsOf(address(a, b)) + bitsOf(chart(a, b));
        int whole = wholeName(a, b);
        if (whole >= 0) {
            sum += bits[whole];
            return sum < limit ? Double.NEGATIVE_INFINITY : sum;
        }
        if (sum + family.upperBound(a, b) + given.upperBound(a, b) < limit) {
            return Double.NEGATIVE_INFINITY;
        }
        sum += family.weight(a, b) + given.weight(a, b);
        return sum < limit ? Double.NEGATIVE_INFINITY : sum;
    }

    double weight(int a, int b) {
        return weightIfAtLeast(Double.NEGATIVE_INFINITY, a, b);
    }

    /// Equal birth date and family name, clearly another given name, not one chart: twins, or brothers and sisters
    /// mistaken
    /// for one another. Only a person may link such a pair.
    boolean looksLikeTwins(int a, int b) {
        return birth(a, b) == AgreementLevel.BIRTH_DATE_EQUAL.place()
                && chart(a, b) != AgreementLevel.CHART_BOTH_EQUAL.place()
                && family.equalSomehow(a, b)
                && wholeName(a, b) < 0
                && given.isClearlyDifferent(given.level(a, b));
    }

    /// Another birth date altogether and no common chart: a parent and child, or a namesake. Only a person may link
    /// such a pair.
    boolean bornApart(int a, int b) {
        return birth(a, b) == AgreementLevel.BIRTH_DATE_OTHER.place()
                && chart(a, b) != AgreementLevel.CHART_BOTH_EQUAL.place();
    }

    /// Whether a rule objects to a link by machine, however heavy the pair is.
    boolean objects(int a, int b) {
        return looksLikeTwins(a, b) || bornApart(a, b);
    }

    /// The same score in words, with the values as received.
    MatchScore explain(int a, int b, PersonRecord left, PersonRecord right) {
        var found = new ArrayList<Evidence>();
        int whole = wholeName(a, b);
        if (whole >= 0) {
            add(found, whole, bitsOf(whole), wholeText(left), wholeText(right));
        } else {
            int familyLevel = family.level(a, b);
            add(
                    found,
                    familyLevel,
                    family.weightOf(familyLevel, a, b),
                    both(left.name().family(), left.kana().family()),
                    both(right.name().family(), right.kana().family()));
            int givenLevel = given.level(a, b);
            add(
                    found,
                    givenLevel,
                    given.weightOf(givenLevel, a, b),
                    both(left.name().given(), left.kana().given()),
                    both(right.name().given(), right.kana().given()));
        }
        addPlain(found, birth(a, b), left.born().text(), right.born().text());
        addPlain(found, sex(a, b), left.sex().ja(), right.sex().ja());
        addPlain(found, address(a, b), addressText(left), addressText(right));
        addPlain(found, chart(a, b), chartText(left), chartText(right));
        return new MatchScore(prior, found);
    }

    private void addPlain(List<Evidence> found, int level, String left, String right) {
        add(found, level, bitsOf(level), left, right);
    }

    private static void add(List<Evidence> found, int level, double weight, String left, String right) {
        if (level >= 0) {
            AgreementLevel agreement = AgreementLevel.at(level);
            found.add(new Evidence(agreement.comparison(), left, right, agreement, weight));
        }
    }

    private double bitsOf(int level) {
        return level < 0 ? 0 : bits[level];
    }

    private int wholeName(int a, int b) {
        boolean aWhole = lines.cell(a, SearchKey.GIVEN_KANJI) == 0;
        boolean bWhole = lines.cell(b, SearchKey.GIVEN_KANJI) == 0;
        if (aWhole != bWhole && equal(a, b, SearchKey.JOINED_KANJI)) {
            return AgreementLevel.WHOLE_NAME_JOINED_EQUAL.place();
        }
        boolean exchanged = crossed(a, b, SearchKey.FAMILY_KANJI, SearchKey.GIVEN_KANJI)
                || crossed(a, b, SearchKey.FAMILY_KANA, SearchKey.GIVEN_KANA);
        return exchanged && !family.equalSomehow(a, b) ? AgreementLevel.WHOLE_NAME_EXCHANGED.place() : -1;
    }

    private boolean crossed(int a, int b, SearchKey familyKey, SearchKey givenKey) {
        int family = lines.cell(a, familyKey);
        int given = lines.cell(a, givenKey);
        return family != 0 && given != 0 && family == lines.cell(b, givenKey) && given == lines.cell(b, familyKey);
    }

    private int birth(int a, int b) {
        int left = lines.cell(a, SearchKey.BIRTH_DATE);
        int right = lines.cell(b, SearchKey.BIRTH_DATE);
        if (left != 0 && right != 0) {
            return BirthDigits.compare(left, right).place();
        }
        if (bothKnown(a, b, SearchKey.BIRTH_YEAR_MONTH)) {
            return (equal(a, b, SearchKey.BIRTH_YEAR_MONTH)
                            ? AgreementLevel.BIRTH_DATE_YEAR_MONTH
                            : AgreementLevel.BIRTH_DATE_OTHER)
                    .place();
        }
        if (bothKnown(a, b, SearchKey.BIRTH_YEAR)) {
            return (equal(a, b, SearchKey.BIRTH_YEAR)
                            ? AgreementLevel.BIRTH_DATE_YEAR
                            : AgreementLevel.BIRTH_DATE_OTHER)
                    .place();
        }
        return -1;
    }

    private int sex(int a, int b) {
        return (equal(a, b, SearchKey.SEX) ? AgreementLevel.SEX_EQUAL : AgreementLevel.SEX_DIFFERENT).place();
    }

    private int address(int a, int b) {
        if (!bothKnown(a, b, SearchKey.MUNICIPALITY)) {
            return -1;
        }
        if (equal(a, b, SearchKey.ADDRESS)) {
            return AgreementLevel.ADDRESS_ALL_EQUAL.place();
        }
        if (equal(a, b, SearchKey.TOWN)) {
            return AgreementLevel.ADDRESS_TOWN.place();
        }
        return (equal(a, b, SearchKey.MUNICIPALITY)
                        ? AgreementLevel.ADDRESS_MUNICIPALITY
                        : AgreementLevel.ADDRESS_OTHER)
                .place();
    }

    private int chart(int a, int b) {
        if (!bothKnown(a, b, SearchKey.HOSPITAL)) {
            return -1;
        }
        if (!equal(a, b, SearchKey.HOSPITAL)) {
            return AgreementLevel.CHART_OTHER_HOSPITAL.place();
        }
        if (!bothKnown(a, b, SearchKey.CHART)) {
            return -1;
        }
        return (equal(a, b, SearchKey.CHART) ? AgreementLevel.CHART_BOTH_EQUAL : AgreementLevel.CHART_SAME_HOSPITAL)
                .place();
    }

    private boolean bothKnown(int a, int b, SearchKey key) {
        return lines.cell(a, key) != 0 && lines.cell(b, key) != 0;
    }

    private boolean equal(int a, int b, SearchKey key) {
        int left = lines.cell(a, key);
        return left != 0 && left == lines.cell(b, key);
    }

    private static String both(String kanji, String kana) {
        return kana.isEmpty() ? kanji : (kanji + " " + kana).strip();
    }

    private static String wholeText(PersonRecord record) {
        return both(record.name().whole(), record.kana().whole());
    }

    private static String addressText(PersonRecord record) {
        return record.address().prefecture().notificationCode() + " "
                + record.address().detail();
    }

    private static String chartText(PersonRecord record) {
        return record.facility()
                .map(f -> f.value() + " " + record.chartNumber())
                .orElse("");
    }
}
