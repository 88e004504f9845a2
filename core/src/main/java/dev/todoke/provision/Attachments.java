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
/// @param proposed those that will be attached when the change being written or asked for is accepted
public record Attachments(List<Attachment> all, List<Attachment> now, List<Attachment> proposed) {

    public Attachments {
        all = List.copyOf(all);
        now = List.copyOf(now);
        proposed = List.copyOf(proposed);
    }

    public static Attachments of(List<RecordedEvent> history) {
        var fold = new Fold();
        history.forEach(recorded -> fold.add(recorded.event()));
        return new Attachments(fold.all, fold.now, fold.proposed);
    }

    private static final class Fold {

        private final List<Attachment> all = new ArrayList<>();
        private final List<Attachment> now = new ArrayList<>();
        private final List<Attachment> proposed = new ArrayList<>();

        private void add(Event event) {
            switch (event) {
                case AttachmentEvent.FileAttached(var file) -> {
                    all.add(file);
                    now.add(file);
                    proposed.add(file);
                }
                case AttachmentEvent.FileDetached(var number) -> {
                    now.removeIf(file -> file.number() == number);
                    proposed.removeIf(file -> file.number() == number);
                }
                case ControlEvent.ChangeFileAttached(var file) -> {
                    all.add(file);
                    proposed.add(file);
                }
                case ControlEvent.ChangeFileDetached(var number) -> proposed.removeIf(file -> file.number() == number);
                case ControlEvent.ChangeAccepted _ -> take(proposed, now);
                case ControlEvent.ChangeRefused _, ControlEvent.ChangeDropped _ -> take(now, proposed);
                default -> {
                    // other events say nothing of files
                }
            }
        }

        private static void take(List<Attachment> from, List<Attachment> to) {
            to.clear();
            to.addAll(from);
        }
    }

    public List<Attachment> of(String field) {
        return now.stream().filter(file -> file.field().equals(field)).toList();
    }

    public List<Attachment> proposedOf(String field) {
        return proposed.stream().filter(file -> file.field().equals(field)).toList();
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
        return draft.with(field, names(of(field)));
    }

    /// The draft of a change with the names of the files it proposes in that field.
    Draft proposedIn(Draft draft, String field) {
        return draft.with(field, names(proposedOf(field)));
    }

    private static String names(List<Attachment> files) {
        return files.stream().map(Attachment::text).collect(Collectors.joining("、"));
    }
}
