package dev.todoke.closing.job;

import dev.todoke.closing.store.TrialStore.OpenLine;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.web.OpenBeforeClosing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gathers what every module counts as open before a year is closed (確定の前に残っている仕事の集計).
@Component
public class OpenWork {

    private final ObjectProvider<OpenBeforeClosing> kinds;

    public OpenWork(ObjectProvider<OpenBeforeClosing> kinds) {
        this.kinds = kinds;
    }

    /// What is left of a year: the modules' own counts first, then what the trial itself found.
    List<OpenLine> of(YearOfDiagnosis year, ClosingWork.Made made) {
        var lines = new ArrayList<OpenLine>();
        kinds.stream()
                .sorted(Comparator.comparingInt(OpenBeforeClosing::order))
                .forEach(kind -> lines.add(new OpenLine(kind.messageKey(), kind.path(), kind.open(year))));
        lines.add(new OpenLine("closing.open.unlinked", "/registry/linkage", made.unlinked()));
        lines.add(new OpenLine("closing.open.conflicts", "/registry/conflicts", made.conflicts()));
        lines.add(new OpenLine("closing.open.findings", "", made.counts().findings()));
        return lines;
    }
}
