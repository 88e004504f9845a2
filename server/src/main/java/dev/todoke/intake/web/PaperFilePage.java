package dev.todoke.intake.web;

import dev.todoke.intake.desk.PaperReceptionDesk;
import java.util.List;

/// A file of papers that was handed in (受付に出した紙の届出票).
record PaperFilePage(PapersPage.Batch batch, List<Paper> papers) {

    PaperFilePage {
        papers = List.copyOf(papers);
    }

    record Paper(String received, String number) {}

    static PaperFilePage of(PaperReceptionDesk.Opened opened) {
        return new PaperFilePage(
                PapersPage.Batch.of(opened.batch()),
                opened.papers().stream()
                        .map(p -> new Paper(p.receivedOn().toString(), p.number()))
                        .toList());
    }
}
