package dev.todoke.question;

import dev.todoke.kernel.Sentence;
import java.util.ArrayList;
import java.util.List;

/// A question or a further message before it is sent (問い合わせの案).
///
/// @param sure whether the sender looked again and says that nothing in it is about a patient
public record QuestionDraft(String title, String words, boolean sure) {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_WORDS = 4_000;

    public QuestionDraft {
        title = title.strip();
        words = words.strip();
    }

    /// Why it is not sent; empty when it is. Traces of a patient are asked about once.
    public List<Sentence> faults() {
        var faults = new ArrayList<Sentence>();
        if (title.isEmpty()) {
            faults.add(say("title-missing"));
        }
        if (words.isEmpty()) {
            faults.add(say("words-missing"));
        }
        if (title.length() > LONGEST_TITLE || words.length() > LONGEST_WORDS) {
            faults.add(say("too-long", Integer.toString(LONGEST_TITLE), Integer.toString(LONGEST_WORDS)));
        }
        if (!sure) {
            faults.addAll(PatientTraces.in(title + "\n" + words));
        }
        return List.copyOf(faults);
    }

    static Sentence say(String key, String... values) {
        return Sentence.of("question", key, values);
    }
}
