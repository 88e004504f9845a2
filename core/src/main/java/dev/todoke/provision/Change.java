package dev.todoke.provision;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.attachment.Attachment;
import dev.todoke.provision.control.FieldChange;
import dev.todoke.provision.control.FieldChanges;
import java.time.Instant;
import java.util.List;

/// One proposed change with what became of it (変更申出の1件), folded from the events.
///
/// @param before the application as approved when the change was asked for
/// @param after the application as it would read
/// @param councils none or one
/// @param answer the state it is in
/// @param answeredAt when it was answered or dropped, or when it was asked for
/// @param files what was attached to it
public record Change(
        ControlEvent.ChangeAsked asked,
        Draft before,
        Draft after,
        Instant askedAt,
        List<ControlEvent.ChangeCouncilHeard> councils,
        State answer,
        Instant answeredAt,
        String words,
        List<Attachment> files) {

    /// Where a change stands (変更申出の状態).
    public enum State {
        OPEN,
        ACCEPTED,
        REFUSED,
        DROPPED
    }

    public Change {
        councils = List.copyOf(councils);
        files = List.copyOf(files);
    }

    /// This change, its new users having pledged.
    Change pledged(Draft text) {
        return new Change(asked, before, text, askedAt, councils, answer, answeredAt, words, files);
    }

    Change heard(ControlEvent.ChangeCouncilHeard heard) {
        return new Change(asked, before, after, askedAt, List.of(heard), answer, answeredAt, words, files);
    }

    Change ended(State state, Instant when, String told) {
        return new Change(asked, before, after, askedAt, councils, state, when, told, files);
    }

    public int number() {
        return asked.number();
    }

    public boolean open() {
        return answer == State.OPEN;
    }

    /// Whether the council must be heard and was not yet.
    public boolean waitsForCouncil() {
        return open() && asked.council() && councils.isEmpty();
    }

    public List<FieldChange> differences() {
        return FieldChanges.between(before, after);
    }
}
