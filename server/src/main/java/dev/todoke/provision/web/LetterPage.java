package dev.todoke.provision.web;

import dev.todoke.provision.CouncilEvent;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.paper.OfficePapers;
import dev.todoke.provision.paper.PaperBlock;
import dev.todoke.provision.paper.PaperForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A letter of the office as a page (通知, 様式第6-1号〜第6-3号・補正依頼): the same words as on paper.
///
/// @param form number of the form
/// @param lines from top to bottom
/// @param issuedOn the day it was recorded as sent, empty before
public record LetterPage(
        String id,
        String applicationNumber,
        String form,
        String edition,
        List<Line> lines,
        String issuedOn,
        boolean mayIssue) {

    /// One line of the letter. @param style right, centre, title, label, or plain
    public record Line(String style, String text) {}

    public LetterPage {
        lines = List.copyOf(lines);
    }

    /// The letter about the decision; empty before it.
    static Optional<LetterPage> of(OfficePapers papers, boolean mayIssue) {
        return papers.letter().flatMap(papers::paper).map(form -> of(papers, form, mayIssue));
    }

    private static LetterPage of(OfficePapers papers, PaperForm form, boolean mayIssue) {
        var application = papers.application();
        var issued = application.history().stream()
                .map(RecordedEvent::event)
                .filter(CouncilEvent.LetterIssued.class::isInstance)
                .map(CouncilEvent.LetterIssued.class::cast)
                .filter(event -> event.form().equals(form.number()))
                .findFirst();
        var lines = new ArrayList<Line>();
        form.parts().forEach(part -> lines(part.block()).forEach(lines::add));
        return new LetterPage(
                application.id(),
                application.numberText(),
                form.number(),
                form.edition(),
                lines,
                issued.map(event -> event.on().toString()).orElse(""),
                mayIssue && issued.isEmpty());
    }

    private static Stream<Line> lines(PaperBlock block) {
        return switch (block) {
            case PaperBlock.Title(var text) -> Stream.of(new Line("title", text));
            case PaperBlock.Right(var texts) -> texts.stream().map(text -> new Line("right", text));
            case PaperBlock.Centred(var text) -> Stream.of(new Line("centre", text));
            case PaperBlock.Pairs(var pairs) ->
                pairs.stream()
                        .flatMap(pair -> Stream.of(new Line("label", pair.label()), new Line("plain", pair.value())));
            case PaperBlock.Heading(var text) -> Stream.of(new Line("label", text));
            case PaperBlock.Subheading(var text) -> Stream.of(new Line("label", text));
            default -> block.texts().stream().filter(text -> !text.isBlank()).map(text -> new Line("plain", text));
        };
    }
}
