package dev.todoke.intake.form;

import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.TypedValue;
import dev.todoke.web.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.jspecify.annotations.Nullable;

/// The values of all fields as some program left them (記入された値).
///
/// Programs differ: a chosen value comes as a text or as a list, as the code or as the words that were shown.
final class FilledFields {

    private static final Map<Item, Map<String, String>> CODE_OF_WORDS = codesOfWords();

    private final Map<String, String> values;

    private FilledFields(Map<String, String> values) {
        this.values = values;
    }

    /// One case with something written in it.
    ///
    /// @param place its page among the cases, from 1
    record Filled(int place, Map<Item, String> values) {

        RawRecord record(ImportLayout layout, long number) {
            return RawRecord.of(layout, place, number, Collections.nCopies(layout.width(), ""))
                    .with(values);
        }
    }

    /// Empty when the PDF is no form of ours.
    static Optional<FilledFields> of(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null || form.getField(FormField.NUMBER) == null) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        for (PDField field : form.getFieldTree()) {
            values.put(field.getFullyQualifiedName(), text(field.getCOSObject().getDictionaryObject(COSName.V)));
        }
        return Optional.of(new FilledFields(values));
    }

    private static String text(@Nullable COSBase value) {
        return switch (value) {
            case COSString string -> string.getString();
            case COSName name -> name.getName();
            case COSArray array when array.size() > 0 -> text(array.getObject(0));
            case null, default -> "";
        };
    }

    String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    boolean isFinal() {
        String chosen = text(FormField.FINAL);
        return FormField.FINALISED.stream()
                .filter(c -> !c.value().isEmpty())
                .anyMatch(c -> chosen.equals(c.value()) || chosen.equals(c.label()));
    }

    /// The cases that have at least one value, in their order.
    List<Filled> cases(int room) {
        var cases = new ArrayList<Filled>();
        for (int number = 1; number <= room; number++) {
            var ofCase = ofCase(number);
            if (!ofCase.isEmpty()) {
                cases.add(new Filled(number, ofCase));
            }
        }
        return cases;
    }

    private Map<Item, String> ofCase(int number) {
        var ofCase = new EnumMap<Item, String>(Item.class);
        for (var item : FormField.ITEMS) {
            String written = text(FormField.name(number, item));
            String value = TypedValue.of(
                    item, CODE_OF_WORDS.getOrDefault(item, Map.of()).getOrDefault(written, written));
            if (!value.isEmpty()) {
                ofCase.put(item, value);
            }
        }
        return ofCase;
    }

    private static Map<Item, Map<String, String>> codesOfWords() {
        var all = new EnumMap<Item, Map<String, String>>(Item.class);
        for (var item : FormField.ITEMS) {
            all.put(
                    item,
                    FormField.choices(item).stream()
                            .collect(Collectors.toMap(Choice::label, Choice::value, (first, _) -> first)));
        }
        return all;
    }
}
