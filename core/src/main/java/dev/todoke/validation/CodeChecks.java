package dev.todoke.validation;

import dev.todoke.notification.Item;
import java.util.ArrayList;
import java.util.List;

/// The rules about codes as checks of a notification (コード規則による点検, I01–I40 and H01–H70).
final class CodeChecks {

    private static final List<Item> SEX_SITE = List.of(Item.SEX, Item.TOPOGRAPHY);
    private static final List<Item> SEX_MORPHOLOGY = List.of(Item.SEX, Item.MORPHOLOGY);
    private static final List<Item> AGE_SITE = List.of(Item.BIRTH_DATE, Item.DIAGNOSIS_DATE, Item.TOPOGRAPHY);
    private static final List<Item> AGE_MORPHOLOGY =
            List.of(Item.BIRTH_DATE, Item.DIAGNOSIS_DATE, Item.TOPOGRAPHY, Item.MORPHOLOGY);
    private static final List<Item> MORPHOLOGY_SITE = List.of(Item.MORPHOLOGY, Item.TOPOGRAPHY);
    private static final List<Item> MORPHOLOGY_BASIS = List.of(Item.MORPHOLOGY, Item.BASIS);
    private static final List<Item> MORPHOLOGY = List.of(Item.MORPHOLOGY);

    private static final List<Check> PLAIN = plainChecks();
    private static final List<Check> SITE_HISTOLOGY = siteHistologyChecks();

    private CodeChecks() {}

    /// I31 is left to S14: the six digits of a notification always hold a grade.
    private static List<Check> plainChecks() {
        var checks = new ArrayList<Check>();
        for (CodeRule rule : CodeRules.plainRules()) {
            if (!rule.id().equals("I31")) {
                checks.add(check(rule));
            }
        }
        return List.copyOf(checks);
    }

    private static List<Check> siteHistologyChecks() {
        return CodeRules.siteHistologyRules().stream().map(CodeChecks::check).toList();
    }

    private static Check check(CodeRule rule) {
        var items = items(rule.family());
        return new Check(rule.id(), rule.severity(), (r, found) -> {
            if (rule.broken().holdsFor(r.coded())) {
                found.add(items, rule.allowed(), rule.sentence(r.coded()));
            }
        });
    }

    private static List<Item> items(CodeFamily family) {
        return switch (family) {
            case SEX_SITE -> SEX_SITE;
            case SEX_MORPHOLOGY -> SEX_MORPHOLOGY;
            case AGE_SITE -> AGE_SITE;
            case AGE_MORPHOLOGY, AGE_SITE_MORPHOLOGY -> AGE_MORPHOLOGY;
            case SITE_BEHAVIOUR, SITE_MORPHOLOGY -> MORPHOLOGY_SITE;
            case BASIS_MORPHOLOGY -> MORPHOLOGY_BASIS;
            case GRADE_MORPHOLOGY, VALID_MORPHOLOGY -> MORPHOLOGY;
            case VALID_SITE -> List.of(Item.TOPOGRAPHY);
        };
    }

    /// All of them on one record. A combination of codes that broke no rule before is not judged again.
    static void run(CheckedRecord r, Findings found, SoundCases sound) {
        var c = r.coded();
        if (sound.isRemembered(c)) {
            return;
        }
        int before = found.count();
        for (Check check : PLAIN) {
            found.run(check);
        }
        int family = CodeRules.brokenSiteHistology(c);
        if (family >= 0) {
            found.run(SITE_HISTOLOGY.get(family));
        }
        if (found.count() == before) {
            sound.remember(c);
        }
    }

    static List<Check> plain() {
        return PLAIN;
    }

    static List<Check> siteHistology() {
        return SITE_HISTOLOGY;
    }
}
