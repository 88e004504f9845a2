package dev.todoke.intake.web;

import dev.todoke.codes.CodeHit;
import dev.todoke.codes.CodeSearch;
import dev.todoke.codes.CodeSystem;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.TypedValue;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.Finding;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A code that is offered while somebody types (コードの候補).
///
/// @param value what goes into the field: `C341`, or `81403` to which the grade is added
/// @param warning id of a check that speaks about it together with the other code, or empty
/// @param current in the edition of today
/// @param side the side that follows from the site, or empty
record CodeOffer(String value, String printed, String name, String warning, boolean current, String side) {

    private static final int SEARCHED = 60;
    private static final int OFFERED = 12;
    private static final String TODAY = "3.2";
    private static final Set<Item> CODES = EnumSet.of(Item.TOPOGRAPHY, Item.MORPHOLOGY);

    /// What the pages of one notification ask for.
    ///
    /// @param list `topography` or `morphology`
    /// @param other what stands in the field of the other of site and histology
    static List<CodeOffer> lookUp(String list, String typed, String other, Locale locale) {
        boolean site = !list.equals("morphology");
        String beside = TypedValue.of(site ? Item.MORPHOLOGY : Item.TOPOGRAPHY, other);
        return of(site ? CodeSystem.TOPOGRAPHY : CodeSystem.MORPHOLOGY, typed, beside, locale);
    }

    /// Codes that fit what was typed; those that go with the other code of the tumour come first.
    ///
    /// @param other the code given for the other of site and histology, or empty
    static List<CodeOffer> of(CodeSystem system, String typed, String other, Locale locale) {
        var checks = CheckList.inForce(CheckOccasion.on(PartialDate.unknown()));
        return CodeSearch.shipped().search(typed, EnumSet.of(system), SEARCHED).nearest().stream()
                .map(hit -> offer(hit, system, other, checks, locale))
                .sorted(Comparator.comparing((CodeOffer offer) -> !offer.current)
                        .thenComparing(offer -> !offer.warning.isEmpty()))
                .limit(OFFERED)
                .toList();
    }

    private static CodeOffer offer(CodeHit hit, CodeSystem system, String other, CheckList checks, Locale locale) {
        var listed = hit.listed();
        String value = listed.code().replace("/", "");
        String name =
                locale.getLanguage().equals("en") || listed.nameJa().isEmpty() ? listed.nameEn() : listed.nameJa();
        boolean site = system == CodeSystem.TOPOGRAPHY;
        return new CodeOffer(
                value,
                listed.printed(),
                name,
                other.isEmpty() ? "" : warning(checks, site ? value : other, site ? other : value),
                listed.isIn(TODAY),
                site ? DraftPage.side(value) : "");
    }

    /// The first check that concerns site and histology together.
    private static String warning(CheckList checks, String topography, String morphology) {
        var layout = ImportLayout.newest();
        String digits = morphology.length() == 5 ? morphology + "9" : morphology;
        var record = RawRecord.of(layout, 1, 1, Collections.nCopies(layout.width(), ""))
                .with(Map.of(Item.TOPOGRAPHY, topography, Item.MORPHOLOGY, digits));
        return checks.check(record).stream()
                .filter(f -> CODES.containsAll(f.items()) && f.items().size() > 1)
                .map(Finding::check)
                .findFirst()
                .orElse("");
    }
}
