package dev.todoke.provision.offline;

import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Reason;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The English sentences of reasons about a draft (理由の英文): the very ones the portal shows.
public final class EnglishReasons {

    /// Argument of every sentence that stands for the field's label.
    private static final int LABEL = 9;

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle(
            "messages.provision-writing",
            Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private EnglishReasons() {}

    /// The sentence, or the Japanese one where English has none.
    public static String sentence(Reason reason) {
        String key = "provision.reason." + reason.id();
        if (!SENTENCES.containsKey(key)) {
            return reason.ja();
        }
        var values = Arrays.copyOf(reason.values().toArray(), LABEL + 1, Object[].class);
        values[LABEL] = Form.anywhere(reason.field()).map(FormField::labelEn).orElse("");
        return new MessageFormat(SENTENCES.getString(key), Locale.ENGLISH).format(values) + " (" + reason.id() + ")";
    }
}
