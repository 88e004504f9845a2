package dev.todoke.notice;

import dev.todoke.kernel.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A circular before it is sent (事務連絡の案).
///
/// @param sender lines of the sender
/// @param addressed whom it addresses, printed at its head
/// @param annex text of the annex (別紙), printed on a page of its own; empty when there is none
public record CircularDraft(
        LocalDate dated,
        String sender,
        String addressed,
        String title,
        String body,
        String annex,
        Selection selection) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 20_000;

    public CircularDraft {
        sender = sender.strip();
        addressed = addressed.strip();
        title = title.strip();
        body = body.strip();
        annex = annex.strip();
    }

    /// Why it cannot be sent to that many facilities; empty when it can.
    public List<Sentence> faults(int addressees) {
        var faults = new ArrayList<Sentence>();
        if (title.isEmpty()) {
            faults.add(say("title-missing"));
        }
        if (body.isEmpty()) {
            faults.add(say("body-missing"));
        }
        if (sender.isEmpty() || addressed.isEmpty()) {
            faults.add(say("head-missing"));
        }
        if (title.length() > LONGEST_TITLE) {
            faults.add(say("title-long", Integer.toString(LONGEST_TITLE)));
        }
        if (body.length() > LONGEST_TEXT || annex.length() > LONGEST_TEXT) {
            faults.add(say("text-long", Integer.toString(LONGEST_TEXT)));
        }
        if (addressees == 0) {
            faults.add(say("nobody"));
        }
        return List.copyOf(faults);
    }

    private static Sentence say(String key, String... values) {
        return Sentence.of("notice", key, values);
    }
}
