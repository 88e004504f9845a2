package dev.todoke.provision.desk;

import dev.todoke.provision.application.Reason;
import java.util.List;
import java.util.stream.Collectors;

/// The decision does not lead to an extraction any more (抽出できない), for example because the period has ended meanwhile.
public final class ExtractionRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ExtractionRefused(List<Reason> reasons) {
        super(reasons.stream().map(Reason::ja).collect(Collectors.joining(" ")));
    }
}
