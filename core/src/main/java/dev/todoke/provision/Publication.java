package dev.todoke.provision;

import dev.todoke.provision.publication.PublicationRequest;
import java.time.Instant;
import java.util.List;

/// One request to publish and its answer (公表前確認の1件), folded from the events.
///
/// @param answers none or one
public record Publication(
        int number, PublicationRequest request, Instant askedAt, List<UseEvent.PublicationAnswered> answers) {

    public Publication {
        answers = List.copyOf(answers);
    }

    public boolean isAnswered() {
        return !answers.isEmpty();
    }

    public boolean isCleared() {
        return answers.stream().anyMatch(UseEvent.PublicationAnswered::cleared);
    }
}
