package dev.todoke.provision.web;

import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Reason;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Reasons in the reader's language (理由のことば): the core's own sentence in Japanese, the message of the same id in
/// English.
@Component
class ReasonWords {

    /// Argument of every English sentence that stands for the field's label.
    private static final int LABEL = 9;

    private final MessageSource messages;

    ReasonWords(MessageSource messages) {
        this.messages = messages;
    }

    String sentence(Reason reason, Locale locale) {
        if (!english(locale)) {
            return reason.ja();
        }
        var values = Arrays.copyOf(reason.values().toArray(), LABEL + 1, Object[].class);
        values[LABEL] = Form.anywhere(reason.field()).map(FormField::labelEn).orElse("");
        String sentence = messages.getMessage("provision.reason." + reason.id(), values, reason.ja(), locale);
        return sentence == null || sentence.equals(reason.ja()) ? reason.ja() : sentence + " (" + reason.id() + ")";
    }

    FormErrors errors(List<Reason> reasons, Locale locale) {
        return FormErrors.of(
                reasons.stream().map(reason -> error(reason, locale)).toList());
    }

    private FieldError error(Reason reason, Locale locale) {
        String item = Form.anywhere(reason.field())
                .map(field -> field.number() + " " + (english(locale) ? field.labelEn() : field.labelJa()))
                .orElse("");
        return FieldError.of(reason.field(), item, sentence(reason, locale));
    }

    static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
