package dev.todoke.mail;

import dev.todoke.kernel.Sentence;
import java.util.List;

/// Subject and words of a mail (件名と本文), made of fixed sentences and values that cannot hold anything about a person.
public record MailText(MailKind kind, List<MailValue> values) {

    private static final String GROUP = "mail";

    public MailText {
        values = List.copyOf(values);
        if (!kind.takes(values)) {
            throw new UnwritableMail("list of values: " + kind.key());
        }
    }

    public static MailText of(MailKind kind, MailValue... values) {
        return new MailText(kind, List.of(values));
    }

    public String subject() {
        return say(".subject").ja();
    }

    /// The words in Japanese, then in English.
    public String words() {
        var words = say(".words");
        return words.ja() + "\n\n" + words.en() + "\n";
    }

    private Sentence say(String part) {
        return new Sentence(
                GROUP, kind.key() + part, values.stream().map(MailValue::text).toList());
    }
}
