package dev.todoke.provision.offline;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.risk.ItemAdvice;
import java.util.List;

/// What is to be said about a draft (下書きの点検): the one list of it, for the portal and for a file alike.
///
/// @param open what keeps the application from being handed in
/// @param advice what a careful clerk would ask; it keeps nothing
public record DraftCheck(List<Reason> open, List<Reason> advice) {

    public DraftCheck {
        open = List.copyOf(open);
        advice = List.copyOf(advice);
    }

    public static DraftCheck of(Draft draft, DraftReader reader) {
        return new DraftCheck(reader.read(draft).open(), ItemAdvice.on(draft));
    }
}
