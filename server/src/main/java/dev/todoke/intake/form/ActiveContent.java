package dev.todoke.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;

/// Looks through every object of a PDF for what has no place in a notification (届出票に不要な内容): scripts, calls of
/// programs, attached files. It looks at the objects themselves, wherever a page or a field may hide them.
final class ActiveContent {

    private static final Set<String> DEEDS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "RichMediaExecute");
    private static final int DEEPEST = 40;

    private final List<COSDictionary> attachments = new ArrayList<>();
    private boolean acts;

    private ActiveContent() {}

    static ActiveContent of(COSDocument document) {
        var found = new ActiveContent();
        for (var key : document.getXrefTable().keySet()) {
            var object = document.getObjectFromPool(key);
            found.look(object == null ? null : object.getObject(), 0);
        }
        return found;
    }

    private void look(@org.jspecify.annotations.Nullable COSBase base, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (base) {
            case COSDictionary dictionary -> look(dictionary, depth);
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    look(array.get(i), depth + 1);
                }
            }
            case null, default -> {
                // numbers, names, texts hold nothing; references are looked at as objects of their own
            }
        }
    }

    private void look(COSDictionary dictionary, int depth) {
        acts |= dictionary.containsKey(COSName.JS)
                || DEEDS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)));
        if (dictionary.containsKey(COSName.EF)) {
            attachments.add(dictionary);
        }
        for (var value : dictionary.getValues()) {
            look(value, depth + 1);
        }
    }

    /// Whether opening or filling in the file would start something.
    boolean acts() {
        return acts;
    }

    /// File specifications with a file inside.
    List<COSDictionary> attachments() {
        return List.copyOf(attachments);
    }
}
