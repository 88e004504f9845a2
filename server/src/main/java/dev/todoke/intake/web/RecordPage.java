package dev.todoke.intake.web;

import dev.todoke.intake.ItemField;
import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.CorrectionDesk;
import dev.todoke.intake.store.ConfirmedWarning;
import dev.todoke.notification.Item;
import dev.todoke.validation.Finding;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What P-05 shows of one notification (1件の入力・修正の内容).
record RecordPage(
        FileLine file,
        long number,
        long line,
        boolean editable,
        boolean corrected,
        List<Group> groups,
        List<Confirmation> confirmations,
        String next) {

    /// A warning that was confirmed; `inForce` false means that it is to be looked at again.
    record Confirmation(String check, String title, String reason, String at, boolean inForce) {}

    /// One of the three groups of items.
    record Group(String key, List<ItemField> fields) {}

    static RecordPage of(CorrectionDesk.Opened opened, Locale locale) {
        var record = opened.record();
        boolean editable = opened.file().state().isOpen() && record.submission().isEmpty();
        return new RecordPage(
                FileLine.of(opened.file()),
                record.current().number(),
                record.current().line(),
                editable,
                record.isCorrected(),
                List.of(
                        group("person", ItemField.PERSON, opened, locale),
                        group("tumour", ItemField.TUMOUR, opened, locale),
                        group("treatment", ItemField.TREATMENT, opened, locale)),
                opened.confirmed().stream().map(c -> confirmation(c, locale)).toList(),
                opened.next()
                        .map(n -> "/portal/files/" + opened.file().receipt() + "/records/" + n)
                        .orElse(""));
    }

    private static Confirmation confirmation(ConfirmedWarning warning, Locale locale) {
        return new Confirmation(
                warning.check(),
                Printed.title(warning.check(), locale),
                warning.reason(),
                Printed.time(warning.at()),
                warning.inForce());
    }

    /// Errors and warnings of the record; each belongs to the first of its items.
    static FormErrors errors(List<Finding> findings, Locale locale) {
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

    private static Group group(String key, List<Item> items, CorrectionDesk.Opened opened, Locale locale) {
        return new Group(
                key,
                items.stream()
                        .map(i -> ItemField.of(
                                i,
                                opened.record().current().value(i),
                                opened.record().received().value(i),
                                locale))
                        .toList());
    }
}
