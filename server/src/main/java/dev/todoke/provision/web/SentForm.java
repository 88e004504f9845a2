package dev.todoke.provision.web;

import dev.todoke.provision.application.FieldText;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// Turns what a browser sends into texts of a draft (送られた内容の受け取り): only fields of the task, dates in one shape.
final class SentForm {

    private SentForm() {}

    static SortedMap<String, String> texts(String task, MultiValueMap<String, String> sent) {
        var texts = new TreeMap<String, String>();
        sent.forEach((name, values) -> Form.anywhere(name)
                .filter(field -> field.task().equals(task))
                .ifPresent(field -> texts.put(name, text(field, values.stream().collect(Collectors.joining(","))))));
        return texts;
    }

    private static String text(FormField field, String value) {
        return field.type().equals("date") || field.type().equals("pledge") ? FieldText.day(value) : value;
    }
}
