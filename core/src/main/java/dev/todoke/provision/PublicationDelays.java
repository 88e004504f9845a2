package dev.todoke.provision;

import dev.todoke.provision.control.PublicationDelay;
import java.util.List;

/// Reports that a publication comes later (公表の遅れ), folded from the events.
public final class PublicationDelays {

    /// @param answers none or one
    public record Entry(int number, PublicationDelay delay, List<ControlEvent.PublicationDelayAnswered> answers) {
        public Entry {
            answers = List.copyOf(answers);
        }

        public boolean open() {
            return answers.isEmpty();
        }

        public boolean granted() {
            return answers.stream().anyMatch(ControlEvent.PublicationDelayAnswered::accepted);
        }
    }

    private PublicationDelays() {}

    public static List<Entry> of(Application application) {
        var answers = Numbered.all(application, ControlEvent.PublicationDelayAnswered.class);
        return Numbered.all(application, ControlEvent.PublicationDelayReported.class).stream()
                .map(reported -> new Entry(
                        reported.number(),
                        reported.delay(),
                        answers.stream()
                                .filter(answer -> answer.number() == reported.number())
                                .toList()))
                .toList();
    }
}
