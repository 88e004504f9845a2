package dev.todoke.provision.council;

import dev.todoke.provision.Application;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// One field that differs between two submitted versions (前の版との違い).
///
/// @param field id in the draft, for example `users.2.name`
public record Difference(String field, String before, String after) {

    /// Differences between the last two submitted versions, in the order of the form; none when there is
    /// only one.
    public static List<Difference> sinceLastVersion(Application application) {
        var versions = versions(application);
        return versions.size() < 2 ? List.of() : between(versions.get(versions.size() - 2), versions.getLast());
    }

    /// Every draft as it was submitted, oldest first.
    public static List<Draft> versions(Application application) {
        var versions = new ArrayList<Draft>();
        var draft = Draft.empty();
        for (var recorded : application.history()) {
            if (recorded.event() instanceof WritingEvent.DraftSaved(var task, var texts)) {
                draft = draft.with(task, texts);
            }
            if (recorded.event() instanceof WritingEvent.ApplicationSubmitted) {
                versions.add(draft);
            }
        }
        return List.copyOf(versions);
    }

    static List<Difference> between(Draft before, Draft after) {
        var fields = new TreeSet<>(before.texts().keySet());
        fields.addAll(after.texts().keySet());
        var order = Form.of(after).fields().stream().map(field -> field.id()).toList();
        return fields.stream()
                .filter(field -> !before.text(field).equals(after.text(field)))
                .map(field -> new Difference(field, before.text(field), after.text(field)))
                .sorted(java.util.Comparator.comparingInt((Difference difference) -> Form.of(after)
                                .fieldOf(difference.field())
                                .map(field -> order.indexOf(field.id()))
                                .orElse(order.size()))
                        .thenComparing(Difference::field))
                .toList();
    }
}
