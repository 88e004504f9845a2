package dev.todoke.validation;

import static dev.todoke.validation.CodeRule.say;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import java.util.ArrayList;
import java.util.List;

/// Rules of behaviour, grade and basis against site and histology (形態の規則, I20, I30–I40).
/// Source: IARC Technical Report 42.
final class MorphologyRules {

    private static final int FIRST_HAEMATOLOGICAL = 9590;
    private static final int MALIGNANT = 3;
    private static final int IN_SITU = 2;
    private static final int NOT_GRADED = 9;
    private static final int MELANOMA = 8720;
    private static final int LAST_MICROSCOPIC_BASIS = 3;

    private static final HistologySet ACCEPTED_WITHOUT_MICROSCOPY = acceptedWithoutMicroscopy();

    static final List<CodeRule> ALL = all();

    private MorphologyRules() {}

    private static HistologySet acceptedWithoutMicroscopy() {
        var accepted = new ArrayList<Integer>();
        for (String edition : KnownCodes.editions()) {
            for (TableRow row :
                    Tables.shipped().table("icdo3-morphology", edition).rows()) {
                if (row.value("microVerificationNeeded").equals("no")) {
                    accepted.add(Integer.valueOf(row.value("code4")));
                }
            }
        }
        return HistologySet.of(accepted.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<CodeRule> all() {
        var rules = new ArrayList<CodeRule>();
        rules.add(CodeRule.warning(
                "I20",
                CodeFamily.SITE_BEHAVIOUR,
                MorphologyRules::inSituWithoutEpithelium,
                c -> say("I20", c.siteText())));
        rules.add(grade(
                        "I30",
                        c -> c.behaviour() >= 0
                                && c.behaviour() < MALIGNANT
                                && c.grade() != NOT_GRADED
                                && c.grade() != CodedCase.BLANK)
                .allowing(List.of("9")));
        rules.add(grade("I31", c -> c.behaviour() == MALIGNANT && c.grade() < 1));
        rules.add(grade(
                        "I32",
                        c -> c.histology() >= 0
                                && c.histology() < FIRST_HAEMATOLOGICAL
                                && c.grade() >= 5
                                && c.grade() <= 8)
                .allowing(List.of("1", "2", "3", "4", "9")));
        for (GradeOfHistology implied : GradeOfHistology.ALL) {
            rules.add(CodeRule.error(
                            implied.check(),
                            CodeFamily.GRADE_MORPHOLOGY,
                            c -> c.behaviour() == MALIGNANT
                                    && c.grade() >= 1
                                    && implied.histologies().contains(c.histology())
                                    && !implied.allows(c.grade()),
                            c -> say(
                                    "grade-of-histology",
                                    Integer.toString(c.histology()),
                                    String.join("・", implied.grades()),
                                    Integer.toString(c.grade())))
                    .allowing(implied.grades()));
        }
        rules.add(CodeRule.warning(
                "I40",
                CodeFamily.BASIS_MORPHOLOGY,
                MorphologyRules::needsMicroscopy,
                c -> say("I40", Integer.toString(c.basis()), Integer.toString(c.histology()))));
        return List.copyOf(rules);
    }

    private static CodeRule grade(String id, CodeRule.Condition broken) {
        return CodeRule.error(id, CodeFamily.GRADE_MORPHOLOGY, broken, c -> switch (id) {
            case "I32" -> say(id, Integer.toString(c.histology()), Integer.toString(c.grade()));
            case "I31" -> say(id);
            default -> say(id, Integer.toString(c.behaviour()), c.grade() < 0 ? "" : Integer.toString(c.grade()));
        });
    }

    /// I20: in situ needs an epithelium.
    private static boolean inSituWithoutEpithelium(CodedCase c) {
        return c.behaviour() == IN_SITU
                && (c.siteWithin(40, 42) || c.siteWithin(47, 47) || c.siteWithin(49, 49) || c.siteWithin(70, 72));
    }

    /// I40: without microscopy only few histologies can be known; melanoma at the skin and the eye alone.
    private static boolean needsMicroscopy(CodedCase c) {
        boolean seenUnderMicroscope = c.basis() >= 1 && c.basis() <= LAST_MICROSCOPIC_BASIS;
        if (c.basis() == CodedCase.NONE
                || seenUnderMicroscope
                || !KnownCodes.inAnyEdition().knowsHistology(c.histology())) {
            return false;
        }
        boolean melanomaElsewhere = c.histology() == MELANOMA && !c.siteWithin(44, 44) && !c.siteWithin(69, 69);
        return !ACCEPTED_WITHOUT_MICROSCOPY.contains(c.histology()) || melanomaElsewhere;
    }
}
