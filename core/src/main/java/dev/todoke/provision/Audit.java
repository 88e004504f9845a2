package dev.todoke.provision;

import java.util.List;

/// One audit of use with its findings and answers (監査の1件), folded from the events.
///
/// @param visits none or one
/// @param answers none or one
/// @param closings none or one
public record Audit(
        ControlEvent.AuditOpened opened,
        List<ControlEvent.AuditVisited> visits,
        List<ControlEvent.AuditAnswered> answers,
        List<ControlEvent.AuditClosed> closings) {

    public Audit {
        visits = List.copyOf(visits);
        answers = List.copyOf(answers);
        closings = List.copyOf(closings);
    }

    /// Where an audit stands (監査の状態).
    public enum State {
        OPENED,
        VISITED,
        ANSWERED,
        CLOSED
    }

    public int number() {
        return opened.number();
    }

    public State state() {
        if (!closings.isEmpty()) {
            return State.CLOSED;
        }
        if (!answers.isEmpty()) {
            return State.ANSWERED;
        }
        return visits.isEmpty() ? State.OPENED : State.VISITED;
    }

    public List<String> findings() {
        return visits.stream().flatMap(visit -> visit.findings().stream()).toList();
    }

    /// Findings wait for the applicant's answer.
    public boolean waitsForAnswer() {
        return state() == State.VISITED && !findings().isEmpty();
    }

    public static List<Audit> of(Application application) {
        return Numbered.all(application, ControlEvent.AuditOpened.class).stream()
                .map(opened -> new Audit(
                        opened,
                        Numbered.all(application, ControlEvent.AuditVisited.class).stream()
                                .filter(visit -> visit.number() == opened.number())
                                .toList(),
                        Numbered.all(application, ControlEvent.AuditAnswered.class).stream()
                                .filter(answer -> answer.number() == opened.number())
                                .toList(),
                        Numbered.all(application, ControlEvent.AuditClosed.class).stream()
                                .filter(closing -> closing.number() == opened.number())
                                .toList()))
                .toList();
    }
}
