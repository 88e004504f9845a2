package dev.todoke.provision;

import java.util.List;

/// Events of one kind in an application (ある種類の出来事), for folding what stands in several of them.
final class Numbered {

    private Numbered() {}

    static <E extends Event> List<E> all(Application application, Class<E> kind) {
        return application.history().stream()
                .map(RecordedEvent::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
