package dev.todoke.validation;

import static dev.todoke.validation.CodeFamily.AGE_MORPHOLOGY;
import static dev.todoke.validation.CodeFamily.AGE_SITE;
import static dev.todoke.validation.CodeFamily.AGE_SITE_MORPHOLOGY;
import static dev.todoke.validation.CodeRule.say;

import dev.todoke.kernel.Sentence;
import java.util.List;

/// Rules of rare ages (年齢の規則, I10–I19). Source: IARC Technical Report 42. Only ages that are certain count.
final class AgeRules {

    private static final HistologySet OF_CHILDREN =
            HistologySet.of(8910, 8960, 8961, 8962, 8970, 8981, 8991, 9072, 9470, 9490, 9500, 9687);
    private static final HistologySet NOT_UP_TO_25 = HistologySet.of(9730, 9823, 9890);
    private static final HistologySet NOT_UNDER_15 = HistologySet.of(9724, 9732, 9823);
    private static final HistologySet RETINOBLASTOMA = HistologySet.of(9510, 9512);

    private static final int PLEURA = 384;
    private static final int FIRST_HAEMATOLOGICAL = 9590;
    private static final int CHORIOCARCINOMA = 9100;

    static final List<CodeRule> ALL = List.of(
            site("I10", c -> c.isCertainlyUnder(5) && (c.siteWithin(53, 53) || c.siteWithin(61, 61))),
            site("I11", c -> c.isCertainlyUnder(20) && isAdultSite(c)),
            histology("I12", c -> c.isCertainlyAtLeast(15) && OF_CHILDREN.contains(c.histology())),
            histology("I13", c -> c.isCertainlyUnder(26) && NOT_UP_TO_25.contains(c.histology())),
            histology("I14", c -> c.isCertainlyUnder(15) && NOT_UNDER_15.contains(c.histology())),
            both("I15", c -> c.isCertainlyUnder(40) && c.siteWithin(61, 61) && c.histologyWithin(8140, 8149)),
            both(
                    "I16",
                    c -> c.isCertainlyUnder(20)
                            && c.siteWithin(17, 17)
                            && c.histologyWithin(8000, FIRST_HAEMATOLOGICAL - 1)),
            both(
                    "I17",
                    c -> c.isCertainlyUnder(20)
                            && (c.siteWithin(18, 18) || c.siteWithin(33, 34))
                            && KnownCodes.inAnyEdition().knowsHistology(c.histology())
                            && !c.histologyWithin(8240, 8249)),
            both("I18", c -> c.isCertainlyAtLeast(6) && c.siteWithin(69, 69) && RETINOBLASTOMA.contains(c.histology())),
            both(
                    "I19",
                    c -> (c.isCertainlyUnder(15) || c.isCertainlyAtLeast(46))
                            && c.siteWithin(58, 58)
                            && c.histology() == CHORIOCARCINOMA));

    private AgeRules() {}

    private static boolean isAdultSite(CodedCase c) {
        return c.siteWithin(15, 15)
                || c.siteWithin(19, 21)
                || c.siteWithin(23, 24)
                || c.site() == PLEURA
                || c.siteWithin(50, 50)
                || c.siteWithin(53, 55);
    }

    private static CodeRule site(String id, CodeRule.Condition broken) {
        return CodeRule.warning(id, AGE_SITE, broken, c -> say("age-site", c.ageText(), c.siteText()));
    }

    private static CodeRule histology(String id, CodeRule.Condition broken) {
        return CodeRule.warning(id, AGE_MORPHOLOGY, broken, AgeRules::rareHistology);
    }

    private static CodeRule both(String id, CodeRule.Condition broken) {
        return CodeRule.warning(id, AGE_SITE_MORPHOLOGY, broken, AgeRules::rareHistology);
    }

    private static Sentence rareHistology(CodedCase c) {
        return say("age-histology", c.ageText(), c.siteText(), c.morphologyText());
    }
}
