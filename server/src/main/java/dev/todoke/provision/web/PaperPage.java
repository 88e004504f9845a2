package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.paper.ApplicationPapers;
import dev.todoke.provision.store.SignedPaperStore;
import java.util.List;
import java.util.Optional;

/// The papers of one application, each as PDF and word file (様式の印刷).
///
/// @param base address of the application at this face
/// @param signed signed papers that came back
/// @param files whether one may file such papers
public record PaperPage(
        String base,
        String number,
        String title,
        List<Paper> papers,
        List<SignedPaperStore.Line> signed,
        boolean files) {

    public PaperPage {
        papers = List.copyOf(papers);
        signed = List.copyOf(signed);
    }

    public String at(SignedPaperStore.Line line) {
        return HistoryLine.at(line.at());
    }

    /// How a filed paper is called: the name of its form, or its number when the form is no longer offered.
    public String name(SignedPaperStore.Line line) {
        var address = address(line.form(), line.part());
        return papers.stream()
                .filter(paper -> paper.address().equals(address))
                .map(Paper::name)
                .findFirst()
                .orElse(line.form());
    }

    /// One paper. @param address how its files are called
    public record Paper(String name, String address) {}

    static PaperPage of(
            String base,
            Application application,
            ApplicationPapers papers,
            List<SignedPaperStore.Line> signed,
            boolean files) {
        return new PaperPage(
                base,
                application.numberText(),
                application.draft().text("title"),
                papers.offered().stream()
                        .map(offered -> new Paper(offered.name(), address(offered.form(), offered.part())))
                        .toList(),
                signed,
                files);
    }

    /// A form in an address: `2-1`, `2-3.2` for the second user, `n6` for a national one.
    static String address(String form, int part) {
        return form.replace("国", "n") + (part == 0 ? "" : "." + part);
    }

    /// The paper an address names.
    static Optional<ApplicationPapers.Offered> named(String address, ApplicationPapers papers) {
        return papers.offered().stream()
                .filter(offered -> address(offered.form(), offered.part()).equals(address))
                .findFirst();
    }
}
