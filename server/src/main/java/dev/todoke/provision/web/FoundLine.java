package dev.todoke.provision.web;

import dev.todoke.provision.publication.PublicationFinding;
import java.util.List;

/// One finding as the pages show it (点検結果の1行).
///
/// @param weight code of its weight
/// @param sentence the Japanese sentence
public record FoundLine(
        String rule,
        String weight,
        String table,
        String place,
        String labels,
        String value,
        String sentence,
        List<String> trace) {

    public FoundLine {
        trace = List.copyOf(trace);
    }

    static List<FoundLine> of(List<PublicationFinding> findings) {
        return findings.stream().map(FoundLine::line).toList();
    }

    private static FoundLine line(PublicationFinding finding) {
        return new FoundLine(
                finding.rule().code(),
                finding.rule().weight().code(),
                finding.table(),
                finding.place(),
                finding.labels(),
                finding.value(),
                finding.ja(),
                finding.trace());
    }
}
