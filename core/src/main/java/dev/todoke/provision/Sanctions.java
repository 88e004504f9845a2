package dev.todoke.provision;

import dev.todoke.provision.control.Sanction;
import java.util.List;

/// The sanctions that one application led to (提供の制限), folded from its events.
public final class Sanctions {

    /// @param lifted why it was lifted, empty while it stands
    public record Entry(int number, Sanction sanction, String lifted) {
        public boolean stands() {
            return lifted.isEmpty();
        }
    }

    private Sanctions() {}

    public static List<Entry> of(Application application) {
        var lifted = Numbered.all(application, ControlEvent.SanctionLifted.class);
        return Numbered.all(application, ControlEvent.SanctionImposed.class).stream()
                .map(imposed -> new Entry(
                        imposed.number(),
                        imposed.sanction(),
                        lifted.stream()
                                .filter(event -> event.number() == imposed.number())
                                .map(ControlEvent.SanctionLifted::why)
                                .findFirst()
                                .orElse("")))
                .toList();
    }
}
