package dev.todoke.intake.web;

import dev.todoke.intake.ItemField;
import dev.todoke.intake.store.PaperForm;
import dev.todoke.notification.Item;
import dev.todoke.notification.SecondTyping;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The key items of a paper, empty, for the second person (二度入力の画面).
record PaperCheckPage(long id, String facility, String received, String number, List<ItemField> fields) {

    PaperCheckPage {
        fields = List.copyOf(fields);
    }

    /// @param typed what the second person typed so far
    static PaperCheckPage of(PaperForm form, Map<Item, String> typed, Locale locale) {
        return new PaperCheckPage(
                form.draft().id(),
                form.draft().facility().value(),
                form.receivedOn().toString(),
                form.number(),
                SecondTyping.ITEMS.stream()
                        .map(item -> field(item, typed.getOrDefault(item, ""), locale))
                        .toList());
    }

    private static ItemField field(Item item, String value, Locale locale) {
        return ItemField.of(item, value, value, locale);
    }

    /// What the first person typed stands at the items in which both differ.
    ///
    /// @param sentence makes the sentence around the first value
    static FormErrors errors(PaperForm form, List<Item> differing, Locale locale, UnaryOperator<String> sentence) {
        return FormErrors.of(differing.stream()
                .map(item -> FieldError.of(
                        ItemField.name(item),
                        ItemField.label(item),
                        sentence.apply(
                                ItemField.meaning(item, form.draft().record().value(item), locale))))
                .toList());
    }
}
