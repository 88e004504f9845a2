package dev.todoke.notification;

import java.util.List;
import java.util.Map;

/// The key items of a notification on paper, typed again by another person who does not see the first typing (二度入力).
///
/// They are the items in which a slip of the hand is a plausible value too, so that no check finds it: who the person
/// is,
/// what the cancer is, and when it was diagnosed.
public final class SecondTyping {

    public static final List<Item> ITEMS = List.of(
            Item.CHART_NUMBER,
            Item.KANA_NAME,
            Item.NAME,
            Item.SEX,
            Item.BIRTH_DATE,
            Item.LATERALITY,
            Item.TOPOGRAPHY,
            Item.MORPHOLOGY,
            Item.DIAGNOSIS_DATE);

    private SecondTyping() {}

    /// The key items that were typed differently, in the order of the form.
    ///
    /// @param second values as [TypedValue] makes them
    public static List<Item> differing(RawRecord first, Map<Item, String> second) {
        return ITEMS.stream()
                .filter(item -> !first.value(item).equals(second.getOrDefault(item, "")))
                .toList();
    }
}
