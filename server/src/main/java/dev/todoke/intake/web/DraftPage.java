package dev.todoke.intake.web;

import dev.todoke.codes.Laterality;
import dev.todoke.codes.Topography;
import dev.todoke.intake.ItemField;
import dev.todoke.intake.desk.DraftDesk;
import dev.todoke.intake.store.Draft;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import dev.todoke.tumour.PairedSites;
import dev.todoke.validation.Finding;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the typing of one notification shows (P-05 1件の入力).
///
/// @param page stands for this opening of the page
/// @param others items that somebody else saved differently meanwhile
record DraftPage(long id, int revision, String page, List<Group> groups, Standing standing, List<Other> others) {

    /// One of the three groups of items.
    record Group(String key, List<Field> fields) {}

    /// A field with what typing needs.
    ///
    /// @param codes list to look codes up in: `topography`, `morphology`, or empty
    /// @param proposed value that follows from other items, or empty
    record Field(ItemField item, String codes, String proposed) {}

    /// How far the typing is (入力の進み具合).
    ///
    /// @param errors items with a value that is wrong
    /// @param missing items that still need a value
    /// @param first field to go to next, or empty
    record Standing(long errors, long warnings, long missing, String first) {

        public boolean isComplete() {
            return errors == 0 && missing == 0;
        }
    }

    /// The value that another person saved meanwhile.
    record Other(String label, String typed, String kept) {}

    private static final Set<Item> LOOKED_UP = Set.of(Item.TOPOGRAPHY, Item.MORPHOLOGY);

    static DraftPage of(DraftDesk.Checked checked, String page, Locale locale) {
        return new DraftPage(
                checked.draft().id(),
                checked.draft().revision(),
                page,
                groups(checked.draft().record(), locale),
                standing(checked),
                List.of());
    }

    /// The page of somebody whose values were refused because another person saved first: the values typed stay in the
    /// fields, those kept stand beside them.
    static DraftPage stale(Draft kept, RawRecord typed, String page, Locale locale) {
        var others = new ArrayList<Other>();
        for (Item item : Item.values()) {
            if (!kept.record().value(item).equals(typed.value(item))) {
                others.add(new Other(
                        ItemField.label(item), typed.value(item), kept.record().value(item)));
            }
        }
        return new DraftPage(
                kept.id(), kept.revision(), page, groups(typed, locale), new Standing(0, 0, 0, ""), others);
    }

    private static List<Group> groups(RawRecord record, Locale locale) {
        return List.of(
                group("person", ItemField.PERSON, record, locale),
                group("tumour", ItemField.TUMOUR, record, locale),
                group("treatment", ItemField.TREATMENT, record, locale));
    }

    private static Group group(String key, List<Item> items, RawRecord record, Locale locale) {
        return new Group(
                key, items.stream().map(item -> field(item, record, locale)).toList());
    }

    private static Field field(Item item, RawRecord record, Locale locale) {
        String value = record.value(item);
        return new Field(
                ItemField.of(item, value, value, locale),
                LOOKED_UP.contains(item) ? item == Item.TOPOGRAPHY ? "topography" : "morphology" : "",
                item == Item.LATERALITY && value.isEmpty() ? side(record.value(Item.TOPOGRAPHY)) : "");
    }

    /// 「側性なし」 for an organ without sides; a side itself is never guessed.
    static String side(String topography) {
        return Topography.of(topography)
                .filter(site -> !PairedSites.contains(site))
                .map(_ -> Laterality.NOT_PAIRED.code())
                .orElse("");
    }

    static Standing standing(DraftDesk.Checked checked) {
        var record = checked.draft().record();
        var findings = checked.findings();
        long missing = findings.stream()
                .filter(Finding::isError)
                .filter(f -> isMissing(f, record))
                .map(f -> f.items().getFirst())
                .distinct()
                .count();
        long errors = findings.stream()
                .filter(f -> f.isError() && !isMissing(f, record))
                .count();
        long warnings = findings.stream().filter(f -> !f.isError()).count();
        return new Standing(errors, warnings, missing, first(findings));
    }

    private static String first(List<Finding> findings) {
        for (var items : List.of(ItemField.PERSON, ItemField.TUMOUR, ItemField.TREATMENT)) {
            for (var item : items) {
                if (findings.stream().anyMatch(f -> f.isError() && f.items().getFirst() == item)) {
                    return ItemField.name(item);
                }
            }
        }
        return "";
    }

    private static boolean isMissing(Finding finding, RawRecord record) {
        return record.value(finding.items().getFirst()).isEmpty();
    }

    /// The errors as fields show them; what is only missing is left out unless `all`.
    static FormErrors errors(DraftDesk.Checked checked, boolean all, Locale locale) {
        var record = checked.draft().record();
        var errors = new ArrayList<FieldError>();
        var warnings = new ArrayList<FieldError>();
        for (var finding : checked.findings()) {
            if (!all && isMissing(finding, record)) {
                continue;
            }
            var item = finding.items().getFirst();
            var error = new FieldError(
                    ItemField.name(item),
                    ItemField.label(item),
                    finding.sentence().in(locale),
                    finding.check());
            (finding.isError() ? errors : warnings).add(error);
        }
        return new FormErrors(errors, warnings);
    }
}
