package dev.todoke.provision;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.attachment.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The files of an application (添付書類の一覧), folded from its events.
///
/// @param all every file that was ever attached, in order
/// @param now those attached at present
public record Attachments(List<Attachment> all, List<Attachment> now) {

    public Attachments {
        all = List.copyOf(all);
        now = List.copyOf(now);
    }

    public static Attachments of(List<RecordedEvent> history) {
        var all = new ArrayList<Attachment>();
        var now = new ArrayList<Attachment>();
        for (RecordedEvent recorded : history) {
            if (recorded.event() instanceof AttachmentEvent.FileAttached(var file)) {
                all.add(file);
                now.add(file);
            } else if (recorded.event() instanceof AttachmentEvent.FileDetached(var number)) {
                now.removeIf(file -> file.number() == number);
            }
        }
        return new Attachments(all, now);
    }

    public List<Attachment> of(String field) {
        return now.stream().filter(file -> file.field().equals(field)).toList();
    }

    public Optional<Attachment> find(int number) {
        return all.stream().filter(file -> file.number() == number).findFirst();
    }

    /// Which version of its name in its field a file is: 2 for the second one sent.
    public long version(Attachment file) {
        return all.stream()
                .filter(other -> other.number() <= file.number()
                        && other.field().equals(file.field())
                        && other.name().equals(file.name()))
                .count();
    }

    /// The draft with the names of a field's files in that field.
    Draft written(Draft draft, String field) {
        return draft.with(field, of(field).stream().map(Attachment::text).collect(Collectors.joining("、")));
    }
}
