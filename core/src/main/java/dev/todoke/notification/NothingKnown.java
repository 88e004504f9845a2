package dev.todoke.notification;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a facility notifies that knows nothing about the cancer (何もわからないときの値): unknown is coded, never blank.
///
/// Source: questions and answers of 宮城県 about the notification form, Q5-1. The date of diagnosis is then the first
/// visit to the facility, and has to be typed.
public final class NothingKnown {

    private static final Map<Item, String> VALUES = values();

    private NothingKnown() {}

    private static Map<Item, String> values() {
        var values = new EnumMap<Item, String>(Item.class);
        values.put(Item.TOPOGRAPHY, "C809");
        values.put(Item.MORPHOLOGY, "800039");
        values.put(Item.LATERALITY, "7");
        values.put(Item.DIAGNOSED_AT, "2");
        values.put(Item.BASIS, "9");
        values.put(Item.DETECTION, "9");
        values.put(Item.EXTENT_BEFORE_TREATMENT, "499");
        values.put(Item.EXTENT_AFTER_SURGERY, "660");
        for (var treatment : new Item[] {
            Item.SURGERY,
            Item.SCOPE_SURGERY,
            Item.ENDOSCOPY,
            Item.RADIOTHERAPY,
            Item.CHEMOTHERAPY,
            Item.ENDOCRINE,
            Item.OTHER_TREATMENT
        }) {
            values.put(treatment, "2");
        }
        values.put(Item.OPERATION_RESULT, "6");
        return Collections.unmodifiableMap(values);
    }

    /// The values to fill in: those of items that are still empty. A side is not proposed once a site is given.
    public static Map<Item, String> beside(Map<Item, String> given) {
        var filled = new EnumMap<Item, String>(Item.class);
        VALUES.forEach((item, value) -> {
            if (given.getOrDefault(item, "").isEmpty()) {
                filled.put(item, value);
            }
        });
        if (!given.getOrDefault(Item.TOPOGRAPHY, "").isEmpty()) {
            filled.remove(Item.LATERALITY);
        }
        return Collections.unmodifiableMap(filled);
    }
}
