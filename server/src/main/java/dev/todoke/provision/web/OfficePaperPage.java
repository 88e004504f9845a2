package dev.todoke.provision.web;

import dev.todoke.provision.paper.ApplicationPapers;
import dev.todoke.provision.paper.OfficePapers;
import java.util.List;

/// The office's papers of one application (窓口の紙面): formal check, report, letters, drafting packet, summary.
///
/// @param issuable forms that can be recorded as sent
public record OfficePaperPage(
        String id, String number, String title, List<ApplicationPapers.Offered> papers, List<String> issuable) {

    private static final String LETTERS = "6-";
    private static final List<String> OWN =
            List.of(OfficePapers.INVOICE, OfficePapers.SETTLING, OfficePapers.PUBLICATION, OfficePapers.CHANGE);

    public OfficePaperPage {
        papers = List.copyOf(papers);
        issuable = List.copyOf(issuable);
    }

    static OfficePaperPage of(OfficePapers papers) {
        var application = papers.application();
        var offered = papers.offered();
        return new OfficePaperPage(
                application.id(),
                application.numberText(),
                application.submitted().text("title"),
                offered,
                offered.stream()
                        .filter(paper -> paper.form().startsWith(LETTERS) || OWN.contains(paper.form()))
                        .map(ApplicationPapers.Offered::address)
                        .toList());
    }
}
