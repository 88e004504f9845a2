package dev.todoke.intake.form;

import dev.todoke.web.Choice;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/// Puts fields on pages (記入欄を置く). Lists of choices are written once and shared by all cases.
final class FormBuilder {

    private static final COSName FONT = COSName.getPDFName("F1");
    private static final String LOOK = "/F1 %d Tf 0 g";

    private final PDAcroForm form;
    private final Map<List<Choice>, COSObject> shared = new HashMap<>();

    FormBuilder(PDDocument document, PDFont font) {
        this.form = new PDAcroForm(document);
        var resources = new PDResources();
        resources.put(FONT, font);
        form.setDefaultResources(resources);
        form.setDefaultAppearance(LOOK.formatted(10));
        // the reader draws what it was given: no program has to know the shape of every Japanese character beforehand
        form.setNeedAppearances(true);
        document.getDocumentCatalog().setAcroForm(form);
    }

    void text(FormPage page, PDRectangle place, String name, String label, boolean severalLines) throws IOException {
        var field = new PDTextField(form);
        field.setMultiline(severalLines);
        field.setDefaultAppearance(LOOK.formatted(severalLines ? 9 : 10));
        put(page, place, field, name, label);
    }

    void fixedText(FormPage page, PDRectangle place, String name, String label, String value) throws IOException {
        var field = new PDTextField(form);
        field.setDefaultAppearance(LOOK.formatted(10));
        put(page, place, field, name, label);
        field.setValue(value);
        field.setReadOnly(true);
    }

    void choice(FormPage page, PDRectangle place, String name, String label, List<Choice> choices, boolean typed)
            throws IOException {
        var field = new PDComboBox(form);
        field.setEdit(typed);
        field.setDefaultAppearance(LOOK.formatted(9));
        field.getCOSObject().setItem(COSName.OPT, shared.computeIfAbsent(choices, FormBuilder::options));
        put(page, place, field, name, label);
    }

    private static COSObject options(List<Choice> choices) {
        var options = new COSArray();
        for (var choice : choices) {
            var pair = new COSArray();
            pair.add(new COSString(choice.value()));
            pair.add(new COSString(choice.label()));
            options.add(pair);
        }
        return new COSObject(options);
    }

    private void put(FormPage page, PDRectangle place, PDField field, String name, String label) throws IOException {
        field.setPartialName(name);
        field.setAlternateFieldName(label);
        form.getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(place);
        widget.setPage(page.page());
        widget.setPrinted(true);
        page.page().getAnnotations().add(widget);
        if (!(field instanceof PDVariableText) || !field.isReadOnly()) {
            page.box(place);
        }
    }
}
