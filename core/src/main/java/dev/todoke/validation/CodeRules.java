package dev.todoke.validation;

import static dev.todoke.validation.CodeRule.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Every rule about codes that must fit each other (コードの規則一覧), in the order in which findings are shown.
///
/// A rule that names a code applies wherever the code is written; a rule of the kind "anything else" applies only to
/// codes that ICD-O-3 has in some edition. It remembers combinations that broke none: one object belongs to one
/// thread. Whether a code belongs to the edition asked for is a finding of its own.
public final class CodeRules {

    private static final List<CodeRule> PLAIN = plain();
    private static final List<CodeRule> SITE_HISTOLOGY = siteHistology();
    private static final int NO_FAMILY = -1;

    private final String edition;
    private final KnownCodes known;
    private final SoundCases sound = new SoundCases();

    private CodeRules(String edition) {
        this.edition = edition;
        this.known = KnownCodes.of(edition);
    }

    /// The rules with the code lists of an edition of ICD-O-3.
    ///
    /// @param edition one of [#editions]
    public static CodeRules of(String edition) {
        return new CodeRules(edition);
    }

    /// Editions of ICD-O-3 that come with the program, oldest first.
    public static List<String> editions() {
        return KnownCodes.editions();
    }

    private static List<CodeRule> plain() {
        var rules = new ArrayList<CodeRule>();
        rules.addAll(SexRules.ALL);
        rules.addAll(AgeRules.ALL);
        rules.addAll(MorphologyRules.ALL);
        return List.copyOf(rules);
    }

    private static List<CodeRule> siteHistology() {
        return SiteHistology.shipped().withRule().stream()
                .map(CodeRules::ofFamily)
                .toList();
    }

    private static CodeRule ofFamily(SiteHistology.Family family) {
        return CodeRule.warning(
                family.check(),
                CodeFamily.SITE_MORPHOLOGY,
                c -> family.isUnlikelyAt(c.site())
                        && SiteHistology.shipped()
                                .familyOf(c.histology())
                                .check()
                                .equals(family.check()),
                c -> say(
                        family.only() ? "site-histology.only" : "site-histology.unlikely",
                        Integer.toString(c.histology()),
                        family.check(),
                        c.siteText(),
                        family.sites().replace(' ', '・')));
    }

    /// Rules I01 to I40.
    static List<CodeRule> plainRules() {
        return PLAIN;
    }

    /// Rules H01 to H70.
    static List<CodeRule> siteHistologyRules() {
        return SITE_HISTOLOGY;
    }

    /// The rule of site and histology that a case breaks, as a place in [#siteHistologyRules]; -1 when it
    /// breaks none. A histology has one family, so it is one rule at most.
    static int brokenSiteHistology(CodedCase c) {
        var family = SiteHistology.shipped().familyOf(c.histology());
        return family.isUnlikelyAt(c.site()) ? family.place() : NO_FAMILY;
    }

    /// Everything the rules find in a row of codes.
    public void check(CodedRow row, Consumer<CodeFinding> found) {
        var c = row.coded();
        if (sound.isRemembered(c)) {
            return;
        }
        int broken = validity(row, c, found);
        for (CodeRule rule : PLAIN) {
            if (rule.broken().holdsFor(c)) {
                found.accept(finding(rule, c));
                broken++;
            }
        }
        int family = brokenSiteHistology(c);
        if (family >= 0) {
            found.accept(finding(SITE_HISTOLOGY.get(family), c));
        } else if (broken == 0) {
            sound.remember(c);
        }
    }

    private static CodeFinding finding(CodeRule rule, CodedCase c) {
        return new CodeFinding(rule.id(), rule.family(), rule.severity(), rule.sentence(c));
    }

    /// I41 and I42: the codes belong to the edition. A site of another shape or a behaviour beyond 0 to 3 does not.
    private int validity(CodedRow row, CodedCase c, Consumer<CodeFinding> found) {
        int broken = 0;
        if (!known.knowsSite(c.site())) {
            found.accept(new CodeFinding(
                    "I41", CodeFamily.VALID_SITE, Severity.ERROR, say("I41", row.topography(), edition)));
            broken++;
        }
        if (!known.knowsHistology(c.histology())) {
            found.accept(new CodeFinding(
                    "I42", CodeFamily.VALID_MORPHOLOGY, Severity.WARNING, say("I42", row.morphology(), edition)));
            broken++;
        } else if (c.behaviour() == CodedCase.NONE) {
            found.accept(new CodeFinding(
                    "I42", CodeFamily.VALID_MORPHOLOGY, Severity.WARNING, say("I42.behaviour", row.behaviour())));
            broken++;
        }
        return broken;
    }
}
