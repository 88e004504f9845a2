package dev.todoke.intake;

import dev.todoke.notification.Item;
import dev.todoke.notification.TypedValue;
import dev.todoke.validation.Finding;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The items of a notification as a form (届出項目の入力), wherever an accepted notification is corrected.
public final class ItemForm {

    /// Some items together.
    public record Group(String key, List<ItemField> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    private ItemForm() {}

    /// All items in the order of the manual.
    ///
    /// @param value what stands in the field
    /// @param earlier what stood there before
    public static List<Group> groups(Function<Item, String> value, Function<Item, String> earlier, Locale locale) {
        return List.of(
                group("person", ItemField.PERSON, value, earlier, locale),
                group("tumour", ItemField.TUMOUR, value, earlier, locale),
                group("treatment", ItemField.TREATMENT, value, earlier, locale));
    }

    /// Some items, for a form that asks about them alone.
    public static Group some(
            List<Item> items, Function<Item, String> value, Function<Item, String> earlier, Locale locale) {
        return group("asked", items, value, earlier, locale);
    }

    private static Group group(
            String key, List<Item> items, Function<Item, String> value, Function<Item, String> earlier, Locale locale) {
        return new Group(
                key,
                items.stream()
                        .map(item -> ItemField.of(item, value.apply(item), earlier.apply(item), locale))
                        .toList());
    }

    /// What somebody entered, item by item, as a file would carry it.
    public static Map<Item, String> values(Map<String, String> form) {
        var values = new EnumMap<Item, String>(Item.class);
        for (Item item : Item.values()) {
            String value = form.get(ItemField.name(item));
            if (value != null) {
                values.put(item, TypedValue.of(item, value));
            }
        }
        return values;
    }

    /// Errors and warnings of a record; each belongs to the first of its items.
    public static FormErrors errors(List<Finding> findings, Locale locale) {
        var errors = new ArrayList<FieldError>();
        var warnings = new ArrayList<FieldError>();
        for (Finding finding : findings) {
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
