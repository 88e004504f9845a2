package dev.todoke.validation;

import static dev.todoke.validation.CodeRule.say;
import static dev.todoke.validation.CodedCase.FEMALE;
import static dev.todoke.validation.CodedCase.MALE;

import java.util.List;
import java.util.Set;

/// Rules of sex against site and histology (性別の規則, I01–I05). Source: IARC Technical Report 42.
final class SexRules {

    /// Families of the table `site-histology` that belong to women: 22 to 26.
    private static final Set<String> FEMALE_FAMILIES = Set.of("H22", "H23", "H24", "H25", "H26");

    /// Families that belong to men: 27 and 28.
    private static final Set<String> MALE_FAMILIES = Set.of("H27", "H28");

    private static final int DERMOID_TURNED_MALIGNANT = 9084;

    static final List<CodeRule> ALL = List.of(
            CodeRule.error(
                    "I01",
                    CodeFamily.SEX_SITE,
                    c -> c.sex() == MALE && c.siteWithin(51, 58),
                    c -> say("I01", c.siteText())),
            CodeRule.error(
                    "I02",
                    CodeFamily.SEX_SITE,
                    c -> c.sex() == FEMALE && c.siteWithin(60, 63),
                    c -> say("I02", c.siteText())),
            CodeRule.warning(
                    "I03",
                    CodeFamily.SEX_MORPHOLOGY,
                    c -> c.sex() == MALE && isOf(FEMALE_FAMILIES, c),
                    c -> say("I03", c.morphologyText())),
            CodeRule.warning(
                    "I04",
                    CodeFamily.SEX_MORPHOLOGY,
                    c -> c.sex() == MALE && c.histology() == DERMOID_TURNED_MALIGNANT && c.behaviour() == 3,
                    _ -> say("I04")),
            CodeRule.warning(
                    "I05",
                    CodeFamily.SEX_MORPHOLOGY,
                    c -> c.sex() == FEMALE && isOf(MALE_FAMILIES, c),
                    c -> say("I05", c.morphologyText())));

    private SexRules() {}

    private static boolean isOf(Set<String> families, CodedCase c) {
        var family = SiteHistology.shipped().familyOf(c.histology());
        return family.isKnown() && families.contains(family.check());
    }
}
