package dev.todoke.provision;

import dev.todoke.provision.application.Reason;
import java.util.List;

/// The answer to a command (操作への答え): events to append, or all reasons why not.
public sealed interface Answer {

    /// @param role in which the actor acted
    record Decided(List<Event> events, ProvisionRole role) implements Answer {
        public Decided {
            events = List.copyOf(events);
        }
    }

    /// @param permission whether the actor lacks the right, as opposed to a content that needs work
    record Refused(List<Reason> reasons, boolean permission) implements Answer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
